import CareerPathways
import TerminalUI
import WorkspaceStore

extension Workshop {
  /// Takes in what others changed in the folder, and says how much that was.
  package mutating func rereadFolder() {
    guard let folder else { return }
    let names = folder.reread()
    workspace.reread(names, from: folder)
    notice = Notice(
      names.isEmpty
        ? "Nobody else has changed anything"
        : "Took in \(FigureWords.count(names.count, of: "file")) that others changed")
  }

  /// Notes what the watch over the folder has to tell.
  mutating func listen() {
    if let watch { awaited = awaited.union(watch.take()) }
  }

  /// Takes in what others have written, and says what it is about; true where something was.
  ///
  /// Waits while text is typed, since nothing may change under somebody's hands.
  mutating func takeInAwaited() -> Bool {
    guard let folder, !awaited.isEmpty, !isOpening else { return false }
    let names = folder.reread(awaited)
    if !folder.isLockedOut { awaited = .none }
    guard !names.isEmpty else { return false }
    workspace.reread(names, from: folder)
    if notice?.weight != .failure { notice = Notice(Sentences.takenIn(names, workspace)) }
    return true
  }
}
