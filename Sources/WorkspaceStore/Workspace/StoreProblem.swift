import CareerPathways

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
