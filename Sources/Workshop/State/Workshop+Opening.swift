import CareerPathways
import TerminalUI
import WorkspaceStore

/// Opening and making workspaces; each returns whether one is open then, and says why not.
///
/// What the home screen does not show is read behind the first frame, and
/// before anything is answered: by `finishOpening`.
extension Workshop {
  /// Opens the workspace that the workshop was started with.
  package mutating func start(with path: String) throws(StoreProblem) {
    take(try surroundings.begin(path))
  }

  package mutating func open(_ path: String) -> Bool {
    attempt { (surroundings: Surroundings) throws(StoreProblem) in try surroundings.begin(path) }
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

  /// Makes a folder the open workspace, as far as it is read.
  private mutating func take(_ folder: WorkspaceFolder) {
    self.folder = folder
    errand = nil
    (watch, awaited) = (nil, .none)
    workspace = Workspace.reading(folder, kinds: surroundings.kinds).workspace
    isOpening = true
    // They are of the tables and maps of the workspace before.
    (gap, gapOverlay) = (GapLook(), nil)
    memory.remember(RecentWorkspace(folder: folder.path, name: workspace.profile.name))
  }

  /// Reads the rest of a workspace and says what in it could not be read; true where it did.
  package mutating func finishOpening() -> Bool {
    guard isOpening, let folder else { return false }
    isOpening = false
    // Before anything is read, so that nothing written meanwhile is missed.
    watch = surroundings.watch(folder.path, Workspace.folders(surroundings.kinds))
    folder.readRest()
    let (workspace, problems) = Workspace.reading(folder, kinds: surroundings.kinds)
    folder.checkRest()
    self.workspace = workspace
    keepValuesLeftOver()
    notice = Sentences.opening(folder.problems, problems).map { Notice($0, .failure) } ?? notice
    return true
  }
}

extension Surroundings {
  /// Opens a workspace with the documents that the home screen shows.
  fileprivate func begin(_ path: String) throws(StoreProblem) -> WorkspaceFolder {
    try WorkspaceFolder.open(expanding(path), session, first: Workspace.firstFolders)
  }
}
