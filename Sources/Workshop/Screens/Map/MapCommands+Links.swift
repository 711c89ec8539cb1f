import CareerPathways
import TerminalUI

extension MapScreen {
  /// Progressions between occupations: linking, the ladder, and routes.
  static let linkCommands: [Command<MapScreen>] = [
    .editing(
      "link", "Link the occupation to another", keys: [.control("k")],
      summary: "Adds an advance, a lateral move or a ramp to or from the occupation.",
      unless: needsOccupation
    ) { screen, map, workshop in
      guard let occupation = map.occupation(at: screen.cursor) else { return .handled }
      return .push(LinkPicker(of: occupation, on: map, workshop.workspace))
    },
    .reading(
      "links", "Show the progressions of the occupation",
      summary: "Lists where people go from here and come from, to change or remove.",
      unless: needsOccupation
    ) { screen, map, _ in
      guard let occupation = map.occupation(at: screen.cursor) else { return .handled }
      return .push(LinkList(of: occupation.id, on: map.id))
    },
    .reading(
      "suggestions", "See the progressions that O*NET suggests", keys: [.alt("l")],
      summary: "Lists moves between occupations of the map that are near each other, to take.",
      unless: { _, map in map.occupations.count < 2 ? "The map has no two occupations yet" : nil }
    ) { screen, map, workshop in
      .push(SuggestionsScreen(map, at: map.occupation(at: screen.cursor)?.id, workshop))
    },
    .reading(
      "ladder", "Show the pathway as a ladder", keys: [.control("u")],
      summary: "Shows the pathway from its on-ramps up, with the progressions between levels.",
      unless: { _, map in map.pathways.isEmpty ? "The map has no pathways yet" : nil }
    ) { screen, map, _ in
      let occupation = map.occupation(at: screen.cursor)?.id
      return .push(LadderScreen(map, pathway: max(0, screen.cursor.pathway), at: occupation))
    },
    .reading(
      "routes", "Find routes from here", keys: [.control("r")],
      summary: "Lists the best routes from the occupation, and the best new progression.",
      unless: { _, map in map.occupations.isEmpty ? "The map has no occupations yet" : nil }
    ) { screen, map, _ in
      // Anywhere else the first start is as good as any, and another is one key away.
      let start = map.occupation(at: screen.cursor) ?? map.occupations.first
      return start.map { .push(RoutesScreen(on: map, from: .occupation($0.id))) } ?? .handled
    },
  ]
}
