import CareerPathways
import TerminalUI

extension AssessmentScreen {
  package static let commands = respondentCommands + roundCommands + travelCommands

  /// What is done with the respondents of the round shown.
  private static var respondentCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.open", "Open the form", label: "Open", keys: [.enter],
        summary: """
          Opens the form where this person stopped. Before the first round it starts one; in a \
          round where nobody answers it begins the team’s form.
          """
      ) { screen, workshop in screen.open(&workshop) },
      Command(
        "assessment.add", "Add a person who answers", label: "Add person",
        keys: [.control("n"), .insert], summary: "Asks for a name, then where the person works.",
        refusal: needsRound
      ) { screen, workshop in screen.askForPerson(workshop) },
      Command(
        "assessment.team", "Add the team answering together", label: "Team",
        keys: [.character("t")], summary: "Adds one form that the whole team fills in together.",
        refusal: { screen, workshop in
          needsRound(screen, workshop)
            ?? (screen.round(in: workshop)?.response(of: Respondent.team.id) == nil
              ? nil : "The team is in this round already")
        }
      ) { screen, workshop in
        screen.add(.team, &workshop)
        return .handled
      },
      Command(
        "assessment.rename", "Change name, organization and kind", label: "Rename",
        keys: [.function(2)], summary: "Opens who this person is in a form.",
        refusal: needsRespondent
      ) { screen, workshop in screen.editRespondent(workshop) },
      Command(
        "assessment.remove", "Remove this person’s answers", label: "Remove", keys: [.delete],
        summary: "Takes the person and all their answers out of the round; undo brings them back.",
        refusal: needsRespondent
      ) { screen, workshop in
        screen.removeRespondent(&workshop)
        return .handled
      },
    ]
  }

  /// What is done with rounds.
  private static var roundCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.round", "Start a new round", label: "New round", keys: [.character("r")],
        summary: "Asks what it is called; it is dated today and becomes the round shown."
      ) { screen, workshop in screen.askForRound(workshop) },
      Command(
        "assessment.round-next", "Show the next round", keys: [.right, .character("]")],
        summary: "Shows the round after this one.", refusal: { $0.refusalToTurn(1, $1) }
      ) { screen, workshop in
        screen.turn(by: 1, workshop)
        return .handled
      },
      Command(
        "assessment.round-previous", "Show the previous round", keys: [.left, .character("[")],
        summary: "Shows the round before this one.", refusal: { $0.refusalToTurn(-1, $1) }
      ) { screen, workshop in
        screen.turn(by: -1, workshop)
        return .handled
      },
      Command(
        "assessment.round-edit", "Change the round’s name, date and purpose",
        summary: "Opens the round in a form.", refusal: needsRound
      ) { screen, workshop in screen.editRound(workshop) },
      Command(
        "assessment.round-remove", "Remove the round with all its answers",
        summary: "Takes the round shown away; undo brings it back.", refusal: needsRound
      ) { screen, workshop in
        screen.removeRound(&workshop)
        return .handled
      },
    ]
  }

  private static var travelCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.key", "Edit the rating key",
        summary: "Changes what the ratings 1 to 5 are called and mean in this partnership."
      ) { _, _ in .push(RatingKeyForm.layer()) },
      .readingGuide("assessment") { _, _ in .appendix(.selfAssessment) },
      Command(
        "assessment.leave", "Go back", label: "Back", keys: [.escape],
        summary: "Leaves the self-assessment."
      ) { _, _ in .close },
    ]
  }

  @Sendable private static func needsRound(
    _ screen: AssessmentScreen, _ workshop: Workshop
  ) -> String? {
    screen.round(in: workshop) == nil ? "Start the first round: press Enter" : nil
  }

  @Sendable private static func needsRespondent(
    _ screen: AssessmentScreen, _ workshop: Workshop
  ) -> String? {
    screen.round(in: workshop)?.hasRespondents == true ? nil : "Nobody answers here yet"
  }
}
