import CareerPathways
import TerminalUI

extension AssessmentScreen {
  /// What the answers are collected for.
  static let comparing = Command<AssessmentScreen>(
    "assessment.compare", "Compare what people rated", label: "Compare",
    keys: [.character("c")],
    summary: "Shows every rating as a dot; where the round is hidden, offers to reveal it.",
    refusal: needsShownRound
  ) { screen, workshop in
    screen.round(in: workshop).map { .push(CompareScreen($0.id)) } ?? .handled
  }

  /// What else is done with everybody’s answers together.
  static var compareCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.agree", "Agree on ratings", keys: [.character("a")],
        summary: "Goes section by section: the dots, the notes, then the rating you agree on.",
        refusal: needsRevealedRound
      ) { screen, workshop in
        screen.round(in: workshop).map { .push(AgreeScreen($0.id)) } ?? .handled
      },
      Command(
        "assessment.time", "Compare the rounds over time", label: "Over time",
        keys: [.character("t")], summary: "Shows where each question stood in every round."
      ) { _, _ in .push(TimeScreen()) },
      Command(
        "assessment.present", "Present the round", keys: [.function(5), .control("t")],
        summary: "Shows one question at a time in large type, for a projector.",
        refusal: needsRevealedRound
      ) { screen, workshop in
        screen.round(in: workshop).map { .push(PresentedRound($0.id)) } ?? .handled
      },
      Command(
        "assessment.export", "Export the report of the round", keys: [.alt("e")],
        summary: "Writes the round as a web page, Markdown, CSV or JSON.",
        refusal: needsRevealedRound
      ) { screen, workshop in
        let comparison = screen.round(in: workshop).flatMap { workshop.compared($0.id).comparison }
        return comparison.map { .push(ExportLayer(.round($0), workshop)) } ?? .handled
      },
    ]
  }

  /// Refuses what would tell the ratings of one person in a round revealed without names.
  @Sendable static func unsealed(_ screen: AssessmentScreen, _ workshop: Workshop) -> String? {
    guard let round = screen.round(in: workshop), let person = screen.respondent(in: workshop),
      round.seals(person.id)
    else { return nil }
    return "The round is revealed without names, so nobody’s form is opened or changed any more"
  }

  @Sendable private static func needsShownRound(
    _ screen: AssessmentScreen, _ workshop: Workshop
  ) -> String? {
    screen.round(in: workshop) == nil ? "Start the first round: press Enter" : nil
  }

  @Sendable private static func needsRevealedRound(
    _ screen: AssessmentScreen, _ workshop: Workshop
  ) -> String? {
    guard let round = screen.round(in: workshop) else {
      return "Start the first round: press Enter"
    }
    return round.isRevealed ? nil : "The answers are hidden; c offers to reveal them"
  }
}
