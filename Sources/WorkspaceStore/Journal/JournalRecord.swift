import CareerPathways

/// One line of a journal.
enum JournalRecord: Hashable, Sendable {
  /// Whose journal it is; always the first line, and only there.
  case origin(JournalOrigin)
  case edit(JournalEdit)
  /// A place where an edit met somebody else's value.
  case conflict(Conflict)
  /// A conflict that the user has dealt with.
  case settled(Conflict)
}

/// Which workspace a journal belongs to.
struct JournalOrigin: Hashable, Sendable {
  /// The newest layout of journals that is known here.
  static let knownVersion = 1

  let workspace: RecordID
  /// Where the workspace was, without symbolic links.
  let path: String
  let folder: FileIdentity
}

/// A change as the journal keeps it: with what is needed to finish it after a crash.
struct JournalEdit: Hashable, Sendable {
  let kind: Kind
  let change: Change
  /// Of undoing and redoing: the change that is taken back or done again.
  let original: RecordID?
  /// The running workshop that made it.
  let session: RecordID
  let contents: [DocumentName: ContentStep]

  enum Kind: String, Sendable {
    /// The first documents of a new workspace; not undone.
    case created
    case done
    case undone
    case redone
  }
}

/// What a document's file held before an edit and after it; nil for no file.
struct ContentStep: Hashable, Sendable {
  let before: ContentHash?
  let after: ContentHash?
}

/// A place where an edit could not be applied, since somebody else had changed it.
///
/// The file keeps what was found there, the journal what the edit wrote.
package struct Conflict: Hashable, Sendable {
  package let change: RecordID
  /// What the edit would have done.
  package let delta: Delta
  /// What stood there instead.
  package let found: JSON?
}
