import CareerPathways
import TerminalUI

extension AgreeScreen {
  static let commands = rateCommands + reasonCommands + travelCommands

  /// `1` to `5`: one command a rating.
  private static var rateCommands: [Command<AgreeScreen>] {
    (1...5).map { value in
      Command(
        "agree.rate-\(value)", "Agree on \(value)", label: value == 1 ? "to 5 agree" : "",
        keys: [.character(Character(String(value)))],
        summary: "Notes the rating with the time and who is present.", refusal: needsItem
      ) { screen, workshop in screen.rate(value, &workshop) }
    }
  }

  private static var reasonCommands: [Command<AgreeScreen>] {
    [
      Command(
        "agree.clear", "Take the agreed rating back", keys: [.character("0"), .delete, .backspace],
        summary: "Takes the agreed rating away; its reason stays.",
        refusal: { screen, workshop in
          screen.item(workshop)?.agreed?.rating == nil ? "Nothing is agreed on here" : nil
        }
      ) { screen, workshop in screen.rate(nil, &workshop) },
      Command(
        "agree.reason", "Write down the reason", label: "Reason",
        keys: [.enter, .character("n"), .function(2)],
        summary: "Opens the reason of the agreed rating; F2 keeps it.", refusal: needsItem
      ) { screen, workshop in
        screen.item(workshop).map { .push(screen.agreement.reason(for: $0)) } ?? .handled
      },
      Command(
        "agree.present", "Say who is present", label: "Present", keys: [.character("w")],
        summary: "Opens the list of those in the meeting, a name a line.", refusal: needsItem
      ) { screen, workshop in .push(screen.agreement.gathering(workshop)) },
    ]
  }

  private static var travelCommands: [Command<AgreeScreen>] {
    [
      Command(
        "agree.next", "Go to the next section", label: "Next section",
        keys: [.right, .character("]"), .character("l")], summary: "Shows the section after.",
        refusal: { screen, workshop in
          screen.section + 1 < workshop.workspace.comparedSections.count
            ? nil : "This is the last section"
        }
      ) { screen, workshop in
        screen.show(section: screen.section + 1, workshop)
        return .handled
      },
      Command(
        "agree.previous", "Go to the previous section",
        keys: [.left, .character("["), .character("h")], summary: "Shows the section before.",
        refusal: { screen, _ in screen.section == 0 ? "This is the first section" : nil }
      ) { screen, workshop in
        screen.show(section: screen.section - 1, workshop)
        return .handled
      },
      Command(
        "agree.pane", "Go to the notes or back to the list", label: "Notes",
        keys: [.tab, .shiftTab],
        summary: "The arrows then scroll what is said of the question, or move in the list."
      ) { screen, _ in
        screen.turnPane()
        return .handled
      },
      Command(
        "agree.present-slides", "Present the round", label: "Present",
        keys: [.function(5), .control("t")],
        summary: "Shows one question at a time in large type, for a projector.",
        refusal: needsItem
      ) { screen, workshop in
        .push(PresentedRound(screen.agreement.round, at: screen.item(workshop)?.id))
      },
      Command(
        "agree.leave", "Go back", label: "Back", keys: [.escape],
        summary: "Leaves the meeting; every rating is saved already."
      ) { _, _ in .close },
    ]
  }

  @Sendable private static func needsItem(_ screen: AgreeScreen, _ workshop: Workshop) -> String? {
    // Asked for with every frame, so nothing is compared for it.
    workshop.workspace.rounds[screen.agreement.round]?.isRevealed == true
      ? workshop.readOnlyReason : "The round is hidden"
  }
}
