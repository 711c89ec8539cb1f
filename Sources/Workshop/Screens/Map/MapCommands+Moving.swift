import CareerPathways
import TerminalUI

extension MapScreen {
  /// Ctrl and the arrows move what the cursor stands on; Alt and the arrows sort a cell.
  static let movingCommands: [Command<MapScreen>] = [
    move(.left, "to the left", key: .left),
    move(.right, "to the right", key: .right),
    move(.up, "up", key: .up),
    move(.down, "down", key: .down),
    .editing(
      "earlier", "Move the occupation up in its cell", keys: [Key(.up, .alt)],
      summary: "Changes places with the occupation above it in the cell.",
      unless: needsOccupation
    ) { screen, map, workshop in screen.sort(by: -1, on: map, &workshop) },
    .editing(
      "later", "Move the occupation down in its cell", keys: [Key(.down, .alt)],
      summary: "Changes places with the occupation below it in the cell.",
      unless: needsOccupation
    ) { screen, map, workshop in screen.sort(by: 1, on: map, &workshop) },
  ]

  private static func move(
    _ direction: Direction, _ words: String, key: Key.Code
  ) -> Command<MapScreen> {
    .editing(
      "move-\(direction)", "Move it \(words)", keys: [Key(key, .control)],
      summary:
        "Moves the occupation, or all in the selected cells, to the next cell \(words), or a level "
        + "or pathway past the next.",
      unless: needsThing
    ) { screen, map, workshop in screen.move(direction, on: map, &workshop) }
  }
}
