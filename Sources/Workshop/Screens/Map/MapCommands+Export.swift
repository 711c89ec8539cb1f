import CareerPathways
import TerminalUI

extension MapScreen {
  /// Handing the map on.
  static let exportCommands: [Command<MapScreen>] = [
    .reading(
      "export", "Export the map", keys: [.alt("e")],
      summary: "Writes the map as a web page, a picture, Markdown or CSV."
    ) { _, map, workshop in .push(ExportLayer(.map(map), workshop)) },
    .readingGuide("map", keys: [.alt("g")]) { _, _ in .step(3) },
  ]
}
