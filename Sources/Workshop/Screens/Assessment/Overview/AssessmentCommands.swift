import CareerPathways
import TerminalUI

extension AssessmentScreen {
  package static let commands =
    respondentCommands + [comparing] + formCommands + roundCommands + compareCommands
    + travelCommands

  /// What is done with the respondents of the round shown.
  private static var respondentCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.open", "Open the form", label: "Open", keys: [.enter],
        summary: """
          Opens the form where this person stopped. Before the first round it starts one; in a \
          round where nobody answers it begins the team’s form.
          """,
        refusal: unsealed
      ) { screen, workshop in screen.open(&workshop) },
      Command(
        "assessment.add", "Add a person who answers", label: "Add person",
        keys: [.control("n"), .insert], summary: "Asks for a name, then where the person works.",
        refusal: needsRound
      ) { screen, workshop in screen.askForPerson(workshop) },
      Command(
        "assessment.team", "Add the team answering together", label: "Team",
        keys: [.character("m")], summary: "Adds one form that the whole team fills in together.",
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
        "assessment.rename", "Change name, organization and kind",
        keys: [.function(2)], summary: "Opens who this person is in a form.",
        refusal: needsRespondent
      ) { screen, workshop in screen.editRespondent(workshop) },
      Command(
        "assessment.remove", "Remove this person’s answers", keys: [.delete],
        summary: "Takes the person and all their answers out of the round; undo brings them back.",
        refusal: needsRespondent
      ) { screen, workshop in
        screen.removeRespondent(&workshop)
        return .handled
      },
    ]
  }

  /// What follows from the answers, and what is asked.
  private static var formCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.targets", "Set targets and see what is low", label: "Targets",
        keys: [.character("p")],
        summary: "Shows each section with its target, and what helps where a rating is low.",
        refusal: needsRound
      ) { screen, workshop in
        screen.round(in: workshop).map { .push(TargetsScreen($0.id)) } ?? .handled
      },
      Command(
        "assessment.own-form", "Make the form our own", label: "Our form", keys: [.character("o")],
        summary: "Adds sections and questions of your own, or words the guide’s anew."
      ) { _, _ in .push(OwnFormScreen()) },
    ]
  }

  /// What is done with rounds.
  private static var roundCommands: [Command<AssessmentScreen>] {
    [
      Command(
        "assessment.round", "Start a new round", label: "New round", keys: [.character("n")],
        summary: """
          Asks what it is called. It is dated today, asks the people of the last round again and \
          takes over its targets.
          """
      ) { screen, workshop in screen.askForRound(workshop) },
      Command(
        "assessment.reread", "See what others have answered", keys: [.character("w")],
        summary: "Reads the folder again, for what others answered on their own machines."
      ) { _, workshop in
        workshop.rereadFolder()
        return .handled
      },
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
        "assessment.round-edit", "Change the round’s name, date and purpose", label: "Round",
        keys: [.character("e")],
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
    guard screen.round(in: workshop)?.hasRespondents == true else {
      return "Nobody answers here yet"
    }
    return unsealed(screen, workshop)
  }
}
