import CareerPathways
import TerminalUI

extension MapScreen {
  /// Showing the map in other ways: as rows of one table, and to a room.
  static let showingCommands: [Command<MapScreen>] = [
    .reading(
      "occupations", "Show all occupations in a table", keys: [.control("a")],
      summary: "Lists the occupations of all maps, to sort, filter and fill in."
    ) { screen, map, workshop in
      let id = map.occupation(at: screen.cursor)?.id
      return .push(
        OccupationsScreen(
          workshop, at: id.map { OccupationRow.ID(map: map.id, occupation: $0) }))
    },
    .reading(
      "gap", "Show the verdicts of the gap", keys: [.alt("v")],
      summary: "Puts a sign before each occupation: - under-supply, = balance, + oversupply, "
        + "? unknown; or takes them off."
    ) { _, _, workshop in GapMarking.toggled(&workshop) },
    .reading(
      "present", "Present the map", keys: [.function(5), .control("t")],
      summary: "Shows the map as large as it fits, then each pathway as a ladder.",
      unless: { _, map in map.pathways.isEmpty ? "The map has no pathways yet" : nil }
    ) { _, map, _ in .push(PresentingScreen(map)) },
  ]
}
