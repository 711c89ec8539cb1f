import CareerPathways

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
