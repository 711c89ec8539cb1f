import CareerPathways
import TerminalUI
import WorkspaceStore

/// Opening and making workspaces; each returns whether one is open then, and says why not.
extension Workshop {
  /// Opens the workspace that the workshop was started with.
  package mutating func start(with path: String) throws(StoreProblem) {
    take(try WorkspaceFolder.open(surroundings.expanding(path), surroundings.session))
  }

  package mutating func open(_ path: String) -> Bool {
    attempt { (surroundings: Surroundings) throws(StoreProblem) in
      try WorkspaceFolder.open(surroundings.expanding(path), surroundings.session)
    }
  }

  package mutating func create(_ path: String, _ workspace: Workspace) -> Bool {
    attempt { (surroundings: Surroundings) throws(StoreProblem) in
      try surroundings.create(workspace, at: surroundings.expanding(path))
    }
  }

  /// Opens the example, and writes it first where the folder is empty or not there yet.
  package mutating func openExample(_ path: String) -> Bool {
    attempt { (surroundings: Surroundings) throws(StoreProblem) in
      try surroundings.example(at: surroundings.expanding(path))
    }
  }

  private mutating func attempt(
    _ opening: (Surroundings) throws(StoreProblem) -> WorkspaceFolder
  ) -> Bool {
    do throws(StoreProblem) {
      take(try opening(surroundings))
      return true
    } catch {
      notice = Notice(Sentences.fact(error), .failure)
      return false
    }
  }

  /// Makes a folder the open workspace and says what in it could not be read.
  private mutating func take(_ folder: WorkspaceFolder) {
    let (workspace, problems) = Workspace.reading(folder.documents)
    self.folder = folder
    self.workspace = workspace
    notice = Sentences.opening(folder.problems, problems).map { Notice($0, .failure) } ?? notice
    memory.remember(RecentWorkspace(folder: folder.path, name: workspace.profile.name))
  }
}
