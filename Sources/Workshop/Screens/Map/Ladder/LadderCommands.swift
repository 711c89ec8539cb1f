import CareerPathways
import TerminalUI

extension LadderScreen {
  static let commands: [Command<LadderScreen>] = [
    Command(
      "ladder.show", "Show the occupation on the map", label: "On the map", keys: [.enter],
      summary: "Goes back to the map, to the occupation under the cursor.",
      refusal: needsOccupation
    ) { screen, workshop in
      workshop.spotlight = screen.selected(workshop)
      return .close
    },
    turn(-1, "previous", label: "Previous pathway", keys: [.left, .character("h")]),
    turn(1, "next", label: "Next pathway", keys: [.right, .character("l")]),
    Command(
      "ladder.link", "Link the occupation to another", label: "Link", keys: [.control("k")],
      summary: "Adds a progression to or from the occupation under the cursor.",
      refusal: { screen, workshop in workshop.readOnlyReason ?? needsOccupation(screen, workshop) }
    ) { screen, workshop in
      guard let map = screen.map(workshop), let id = screen.selected(workshop),
        let occupation = map.occupation(id)
      else { return .handled }
      return .push(LinkPicker(of: occupation, on: map, workshop.workspace))
    },
    Command(
      "ladder.routes", "Find routes from here", label: "Routes", keys: [.control("r")],
      summary: "Lists the best routes from the occupation under the cursor.",
      refusal: needsOccupation
    ) { screen, workshop in
      guard let map = screen.map(workshop), let id = screen.selected(workshop) else {
        return .handled
      }
      return .push(RoutesScreen(on: map, from: .occupation(id)))
    },
    Command(
      "ladder.back", "Go back to the map", label: "Back", keys: [.escape, .control("u")],
      summary: "Leaves the ladder; the map is as it was."
    ) { _, _ in .close },
  ]

  private static func turn(
    _ step: Int, _ id: String, label: String, keys: [Key]
  ) -> Command<LadderScreen> {
    Command(
      "ladder.\(id)", "Go to the \(id) pathway", label: label, keys: keys,
      summary: "Shows the ladder of the \(id) pathway of the map.",
      refusal: { screen, workshop in
        let count = screen.map(workshop)?.pathways.count ?? 0
        return (0..<count).contains(screen.pathway + step) ? nil : "The map ends here"
      }
    ) { screen, workshop in
      screen.turn(to: screen.pathway + step)
      workshop.spotlight = nil
      return .handled
    }
  }

  @Sendable private static func needsOccupation(
    _ screen: LadderScreen, _ workshop: Workshop
  ) -> String? {
    screen.selected(workshop) == nil ? "This pathway has no occupations yet" : nil
  }
}
