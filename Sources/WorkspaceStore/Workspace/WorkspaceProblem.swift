import CareerPathways

/// A file of the workspace or of its history that is not sound, and why; facts without words.
package struct WorkspaceProblem: Error, Hashable, Sendable {
  /// The path inside the workspace, or the name of a journal.
  package let file: String
  package let reason: Reason

  package init(_ file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    /// The document is not JSON that the store reads.
    case json(JSONProblem)
    /// The system refuses to read or write the file.
    case file(FileProblem)
    /// `workspace.json` has no such member, or one of another kind.
    case member(String)
    /// Written for a newer version, which may be read but not written here.
    case newerFormat(write: Int)
    /// The workspace uses something that this version does not know.
    case unknownFeature(String)
    /// A file among the documents that is none, such as a copy a sync program has made.
    case stray
    /// A line of a journal is damaged, counted from 1; its edits are left alone.
    case journalLine(Int)
    /// The journal, or the folder of all journals, cannot be read.
    case unreadableJournal(FileProblem)
  }

  /// Whether the file's content is at fault.
  var isDamage: Bool {
    if case .json = reason { true } else { false }
  }

  /// Whether only the history is touched, not the documents.
  package var isInHistory: Bool {
    switch reason {
    case .journalLine, .unreadableJournal: true
    default: false
    }
  }
}
