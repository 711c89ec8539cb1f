import CareerPathways
import TerminalUI

extension MapScreen {
  /// From draft to final: versions, what partners said, the status.
  static let lifeCommands: [Command<MapScreen>] = [
    .reading(
      "versions", "Name a version, or see what changed", keys: [.control("s")],
      summary:
        "Everything is saved at once; this names the state of now and compares it with earlier ones."
    ) { _, map, workshop in .push(VersionMenu.layer(map, workshop)) },
    .reading(
      "changes", "Show what changed since",
      summary: "Lists the versions and dates to compare the map with."
    ) { _, map, workshop in .push(VersionsScreen(of: map.id)) },
    .reading(
      "marks", "Show or hide the marks of what changed",
      summary: "Marks on the grid what is new (+), changed (~) and moved (>) since a version."
    ) { _, map, workshop in VersionMenu.toggleMarks(map, &workshop) },
    .reading(
      "feedback", "Record what a partner says, or see the feedback", keys: [.control("o")],
      summary: "Writes down what a partner said of the occupation, the cell or the whole map."
    ) { screen, map, workshop in
      .push(FeedbackMenu.layer(at: screen.cursor, on: map, workshop))
    },
    .reading(
      "status", "Change the map’s status", keys: [Key(.character("s"), .alt)],
      summary: "Goes from draft to shared, validated and final; a final map starts a new draft."
    ) { _, map, workshop in
      if let reason = workshop.readOnlyReason { return .refused(reason) }
      return .push(StatusMenu.layer(map))
    },
    .reading(
      "sources", "Show where the figures come from",
      summary: "Shows who typed each figure and when, or which data set has it."
    ) { screen, map, _ in .push(SourcesScreen(MapDetail(map, at: screen.cursor))) },
    .editing(
      "official", "Fill in the official figures of the occupation",
      summary: "Takes wages, employment and openings from the imported tables by the SOC code.",
      unless: needsOccupation
    ) { screen, map, workshop in
      let occupation = map.occupation(at: screen.cursor)
      return OfficialFill(map: map.id, occupation: occupation?.id).begin(&workshop)
    },
    .editing(
      "official-all", "Fill in the official figures of the whole map",
      summary: "Takes the official figures of every occupation with a SOC code; own figures stay."
    ) { _, map, workshop in OfficialFill(map: map.id, occupation: nil).begin(&workshop) },
    .editing(
      "official-area", "Choose the area of official figures",
      summary: "Asks for the area of the imported tables, and fills in the whole map from it."
    ) { _, map, workshop in OfficialFill(map: map.id, occupation: nil).ask(&workshop) },
  ]
}
