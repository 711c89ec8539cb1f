import ArgumentParser
import TerminalUI
import Workshop

/// `pathways [FOLDER]`: opens the workshop.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the workshop on a workspace.")

  @Argument(help: "The workspace’s folder; without one, the start screen.")
  var folder: String?

  func run() throws {
    try Self.openWorkshop(on: folder)
  }

  /// Runs the workshop until the user leaves it.
  static func openWorkshop(on folder: String?, isTouring: Bool = false) throws {
    var workshop = Workshop(surroundings: .live)
    if let folder { try reporting { try workshop.start(with: folder) } }
    var loop = WorkshopLoop(terminal: NcursesTerminal(), workshop: workshop, isTouring: isTouring)
    try reporting { try loop.run() }
  }
}
