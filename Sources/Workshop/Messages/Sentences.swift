/// The one place where facts become sentences: what happened, to what, and what to do now.
///
/// One file a module's facts. A sentence names files, fields and places, and
/// never repeats what the user wrote into them.
package enum Sentences {}
