import TerminalUI

/// The commands that work on every screen.
package struct Everywhere: Layer {
  package init() {}

  package func title(_ workshop: Workshop) -> String { "Everywhere" }
  package func draw(on canvas: inout Canvas, _ workshop: Workshop) {}

  package static let commands: [Command<Everywhere>] = [
    Command(
      "everywhere.undo", "Undo the last change", label: "Undo",
      keys: [.control("z"), .character("u")],
      summary: "Takes the last change back, also one made before the last start.",
      refusal: needsWorkspace
    ) { _, workshop in
      workshop.undo()
      return .handled
    },
    Command(
      "everywhere.redo", "Redo the change taken back", keys: [.control("y")],
      summary: "Does again what was undone last.", refusal: needsWorkspace
    ) { _, workshop in
      workshop.redo()
      return .handled
    },
    Command(
      "everywhere.go", "Go to a screen", label: "Go to", keys: [.control("g")],
      summary: "Shows the screens, each with its letter.", refusal: needsWorkspace
    ) { _, _ in .push(Destination.menu()) },
    Command(
      "everywhere.search", "Search everything", keys: [.alt("/"), .character("/")],
      summary: "Finds words in every record, map and note, and goes there.",
      refusal: needsWorkspace
    ) { _, _ in .push(SearchScreen()) },
    Command(
      "everywhere.palette", "Find a command by name", label: "Commands",
      keys: [.control("p"), .character(":")],
      summary: "Lists every command that works here; type to narrow it down."
    ) { _, _ in .palette },
    Command(
      "everywhere.tour", "Take the tour",
      summary: "Walks through the eight steps, screen by screen, in five minutes.",
      refusal: needsWorkspace
    ) { _, _ in .push(TourScreen()) },
    Command(
      "everywhere.theme", "Choose a theme",
      summary: "Shows the themes and tries each one on the screen at once."
    ) { _, workshop in .push(ThemePicker(workshop)) },
    Command(
      "everywhere.redraw", "Redraw the screen", keys: [.control("l")],
      summary: "Paints everything anew, after something else wrote on the terminal."
    ) { _, _ in .effect(.redraw) },
    Command(
      "everywhere.mouse", "Turn the mouse on or off",
      summary: "Off lets the terminal itself select and copy text."
    ) { _, _ in .effect(.toggleMouse) },
    Command(
      "everywhere.suspend", "Suspend to the shell",
      summary: "Goes back to the shell; the command fg returns here."
    ) { _, _ in .effect(.suspend) },
    Command(
      "everywhere.quit", "Quit", label: "Quit", keys: [.control("q"), .character("q")],
      summary: "Leaves; everything is saved already."
    ) { _, _ in .effect(.quit) },
    Command(
      "everywhere.help", "Show help for this screen", label: "Help",
      keys: [.function(1), .character("?")],
      summary: "Lists the keys of this screen and what they do."
    ) { _, _ in .help },
  ]

  @Sendable private static func needsWorkspace(_: Everywhere, _ workshop: Workshop) -> String? {
    workshop.isOpen ? nil : "Open a workspace first"
  }
}
