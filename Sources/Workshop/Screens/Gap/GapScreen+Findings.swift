import CareerPathways
import TerminalUI

/// Noting what the gap shows.
extension GapScreen {
  static let findingCommands: [Command<GapScreen>] = [
    Command(
      "gap.note", "Note a finding", label: "Note",
      keys: [.character("n"), .control("n"), .insert],
      summary: "Keeps the figures of the occupation as they are now, with your words.",
      refusal: needsRowToEdit
    ) { screen, workshop in
      guard let row = screen.selected(workshop), let list = screen.book.list(workshop) else {
        return .handled
      }
      return .push(FindingNote(row, list, workshop.workspace).editor(workshop))
    },
    Command(
      "gap.priority", "Make it a priority for training, or no longer", label: "Priority",
      keys: [.character(" ")],
      summary: "Marks the finding on the occupation as a priority; notes one where there is none.",
      refusal: needsRowToEdit
    ) { screen, workshop in
      guard let row = screen.selected(workshop), let list = screen.book.list(workshop) else {
        return .handled
      }
      FindingNote(row, list, workshop.workspace).togglePriority(&workshop)
      return .handled
    },
    Command(
      "gap.findings", "List the findings", label: "Findings", keys: [.character("f")],
      summary: "Lists what was noted, priorities first."
    ) { _, _ in .push(FindingsScreen()) },
  ]
}
