import Workshop
import WorkspaceStore

extension WorkspaceOption {
  /// Opens the workspace that the option, the environment or the current folder names.
  func open() throws -> WorkspaceFolder {
    let surroundings = Surroundings.live
    let path = folder ?? surroundings.environment.workspaceFolder
    return try WorkspaceFolder.open(surroundings.expanding(path), surroundings.session)
  }
}
