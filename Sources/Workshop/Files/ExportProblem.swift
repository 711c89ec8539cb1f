import CareerPathways
import WorkspaceStore

/// Why an export was not written; facts without words.
enum ExportProblem: Error, Equatable {
  case noName
  /// A file is there already under this path, and nobody said to replace it.
  case exists(String)
  /// The path leads into the folder of the workspace, whose files are the program's own.
  case insideWorkspace
  case unwritable([MapProblem])
  case file(FileProblem)

  /// Whether the same again goes through.
  var isQuestion: Bool {
    if case .exists = self { true } else { false }
  }
}
