import TerminalUI

/// The commands that begin a presentation and leave it.
extension Command where Screen.Context == Workshop {
  /// The command of a screen that shows its sheets to a room.
  static func presenting(
    _ prefix: String, _ title: String,
    unless refusal: @escaping @Sendable (Screen, Workshop) -> String? = { _, _ in nil },
    source: @escaping @Sendable (Screen) -> PresentedSheets.Source
  ) -> Command {
    Command(
      "\(prefix).present", title, label: "Present", keys: [.function(5), .control("t")],
      summary: "Shows it large, a sheet at a time, for a room.", refusal: refusal
    ) { screen, _ in .push(PresentedSheets(source(screen))) }
  }

  /// The command of a presentation that goes back to where it was begun.
  static func leavingPresentation(_ prefix: String) -> Command {
    Command(
      "\(prefix).leave", "Leave the presentation",
      keys: [.escape, .function(5), .control("t"), .character("q")],
      summary: "Goes back to where it was begun."
    ) { _, _ in .close }
  }
}
