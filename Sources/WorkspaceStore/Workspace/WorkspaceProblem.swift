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

  /// Whether only the history is touched, not the documents.
  package var isInHistory: Bool {
    switch reason {
    case .journalLine, .unreadableJournal: true
    default: false
    }
  }
}

/// Why the store did not do what it was asked; facts without words.
package enum StoreProblem: Error, Hashable, Sendable {
  /// The folder holds no `workspace.json`.
  case notAWorkspace
  /// A new workspace needs a folder that is empty or not there yet.
  case notEmpty
  /// The workspace may only be read by a newer version, which reads format `read`.
  case newerFormat(read: Int)
  case cannotOpen(FileProblem)
  /// The workspace was opened read-only; its problems say why.
  case readOnly
  /// The document's file is not sound, so it is not overwritten.
  case damaged(WorkspaceProblem)
  /// The document would be refused when it is read again, so it is not written.
  case unfit(DocumentName, JSONProblem.Kind)
  /// The document cannot be removed.
  case needed(DocumentName)
  /// The edit could not be made durable; everything is as before.
  case notSaved(FileProblem)
  /// Somebody has changed what the change wrote, so it cannot be taken back or done again.
  case changedSince(DocumentName)
}
