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
  /// What it leaves in the files it touches.
  let contents: [DocumentName: FileContent]

  enum Kind: String, Sendable {
    /// The first documents of a new workspace; not undone.
    case created
    case done
    case undone
    case redone
  }
}
