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
}
