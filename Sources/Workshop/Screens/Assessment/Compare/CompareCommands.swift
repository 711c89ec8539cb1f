import CareerPathways
import TerminalUI

extension CompareScreen {
  static let commands: [Command<CompareScreen>] = [
    Command(
      "compare.reveal", "Reveal the round", label: "Reveal", keys: [.character("v")],
      summary: "Shows everybody’s ratings to everybody; undo hides them again.",
      refusal: { screen, workshop in screen.refusalToReveal(workshop) }
    ) { screen, workshop in
      screen.reveal(&workshop)
      return .handled
    },
    Command(
      "compare.agree", "Agree on ratings", label: "Agree", keys: [.enter, .character("a")],
      summary: "Goes section by section, from this question on: the dots, the notes, your rating.",
      refusal: needsRevealed
    ) { screen, workshop in .push(AgreeScreen(screen.roundID, at: screen.item(workshop)?.id)) },
    Command(
      "compare.order", "Rank by disagreement or keep the form’s order", label: "Order",
      keys: [.character("r")], summary: "The widest disagreement first, or as the form asks.",
      refusal: needsRevealed
    ) { screen, workshop in
      screen.turnOrder(workshop)
      return .handled
    },
    Command(
      "compare.pane", "Go to the notes or back to the list", label: "Notes",
      keys: [.tab, .shiftTab],
      summary: "The arrows then scroll what is said of the question, or move in the list.",
      refusal: needsRevealed
    ) { screen, _ in
      screen.turnPane()
      return .handled
    },
    Command(
      "compare.time", "Compare with other rounds", label: "Over time", keys: [.character("t")],
      summary: "Shows where each question stood in every revealed round."
    ) { screen, workshop in .push(TimeScreen(at: screen.item(workshop)?.id)) },
    Command(
      "compare.present", "Present the round", label: "Present",
      keys: [.function(5), .control("t")],
      summary: "Shows one question at a time in large type, for a projector.",
      refusal: needsRevealed
    ) { screen, workshop in
      .push(
        PresentedRound(screen.roundID, at: screen.item(workshop)?.id, isRanked: screen.isRanked))
    },
    Command(
      "compare.export", "Export the report of the round", keys: [.alt("e")],
      summary: "Writes the round as a web page, Markdown, CSV or JSON.", refusal: needsRevealed
    ) { screen, workshop in screen.export(workshop) },
    Command(
      "compare.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the comparison; the round is as it was."
    ) { _, _ in .close },
  ]

  @Sendable private static func needsRevealed(
    _ screen: CompareScreen, _ workshop: Workshop
  ) -> String? {
    // Asked for with every frame, so nothing is compared for it.
    workshop.workspace.rounds[screen.roundID]?.isRevealed == true
      ? nil : "The round is hidden; v reveals it"
  }

  private func refusalToReveal(_ workshop: Workshop) -> String? {
    guard let round = workshop.workspace.rounds[roundID] else {
      return "This round is no longer here"
    }
    return round.isRevealed
      ? "The round is revealed already; undo hides it again" : workshop.readOnlyReason
  }

  private func reveal(_ workshop: inout Workshop) {
    guard let round = workshop.workspace.rounds[roundID] else { return }
    let today = workshop.today
    workshop.edit("Revealed the round ‘\(round.name)’") {
      $0.rounds[round.id]?.revealed = today
    }
  }

  private func export(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let round = comparison(workshop) else { return .handled }
    return .push(ExportLayer(.round(round), workshop))
  }
}
