import CareerPathways
import TerminalUI

extension AuditScreen {
  static let commands: [Command<AuditScreen>] =
    findingCommands + silenceCommands + filterCommands + [
      .readingGuide("audit") { screen, workshop in
        screen.selected(workshop)?.rule?.source ?? .definition
      },
      Command(
        "audit.back", "Go back to the map", label: "Back", keys: [.escape],
        summary: "Leaves the audit; the cursor of the map stays where it was."
      ) { _, _ in .close },
    ]

  private static let findingCommands: [Command<AuditScreen>] = [
    Command(
      "audit.go", "Go to the place on the map", label: "Go there", keys: [.enter],
      summary: "Puts the map’s cursor on the place; on a rule, shows or hides its findings.",
      refusal: { screen, workshop in
        screen.selected(workshop) == nil ? "There is no finding here" : nil
      }
    ) { screen, workshop in screen.go(&workshop) },
    Command(
      "audit.form", "Fill in the form of the place", label: "Form", keys: [.function(2)],
      summary: "Opens the form of the occupation, the cell, the pathway or the map.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? screen.formRefusal(workshop)
      }
    ) { screen, workshop in screen.form(workshop).map { .push($0) } ?? .handled },
  ]

  private static let silenceCommands: [Command<AuditScreen>] = [
    Command(
      "audit.silence", "Silence it at this place", label: "Silence", keys: [.character("s")],
      summary: "Asks why the finding does not count; the map keeps the reason.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? screen.silenceRefusal(workshop)
      }
    ) { screen, workshop in screen.silence(isEverywhere: false, workshop) },
    Command(
      "audit.silence-rule", "Silence the rule on the whole map", label: "Silence all",
      keys: [.character("S")],
      summary: "Asks why the rule does not count on this map; the map keeps the reason.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? screen.ruleRefusal(workshop)
      }
    ) { screen, workshop in screen.silence(isEverywhere: true, workshop) },
    Command(
      "audit.hear", "Let what is silenced count again", label: "Count again",
      keys: [.delete, .character("c")],
      summary: "Takes the silence away, at this place or on the whole map, as it was given.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? screen.hearRefusal(workshop)
      }
    ) { screen, workshop in screen.hear(&workshop) },
  ]

  private static let filterCommands: [Command<AuditScreen>] =
    [
      turn("next-filter", "Show the next kind of findings", by: 1, key: .tab),
      turn("previous-filter", "Show the previous kind of findings", by: -1, key: .shiftTab),
    ] + AuditFilter.allCases.map(show)

  private static func turn(
    _ id: String, _ title: String, by step: Int, key: Key
  ) -> Command<AuditScreen> {
    Command(
      "audit.\(id)", title, label: step > 0 ? "Next kind" : "", keys: [key],
      summary: "Goes round: all, errors, warnings, advice, silenced."
    ) { screen, _ in
      screen.show(screen.filter.turned(by: step))
      return .handled
    }
  }

  private static func show(_ filter: AuditFilter) -> Command<AuditScreen> {
    let words = filter.label.lowercased()
    return Command(
      "audit.\(words)", "Show \(filter.object)",
      keys: [.character(Character("\(filter.rawValue + 1)"))],
      summary: "Shows \(filter.object), with how many there are."
    ) { screen, _ in
      screen.show(filter)
      return .handled
    }
  }
}

extension AuditFilter {
  /// What shows, as the object of a sentence.
  fileprivate var object: String {
    switch self {
    case .everything: "all findings"
    case .errors: "errors alone"
    case .warnings: "warnings alone"
    case .advice: "advice alone"
    case .silenced: "what is silenced"
    }
  }
}
