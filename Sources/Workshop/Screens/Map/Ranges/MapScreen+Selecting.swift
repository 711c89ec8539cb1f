import CareerPathways
import TerminalUI

/// Selecting a range of cells, from where the cursor stood to where it goes.
extension MapScreen {
  static let selectingCommands: [Command<MapScreen>] = [
    select("left", .left, key: .left),
    select("right", .right, key: .right),
    select("up", .cellUp, key: .up),
    select("down", .cellDown, key: .down),
  ]

  private static func select(
    _ words: String, _ move: MapCursor.Move, key: Key.Code
  ) -> Command<MapScreen> {
    .reading(
      "select-\(words)",
      "Select cells \(words == "left" || words == "right" ? "to the " : "")\(words)",
      keys: [Key(key, .shift)],
      summary: "Selects the cell and the next one, to copy, cut, paste or clear them together.",
      unless: { _, map in
        map.levels.isEmpty || map.pathways.isEmpty ? "There are no cells to select" : nil
      }
    ) { screen, map, _ in
      screen.extend(move, on: map)
      return .handled
    }
  }

  /// The cells that are selected; nil where none are.
  func selected(on map: PathwayMap) -> CellRange? {
    guard let anchor, !map.levels.isEmpty, !map.pathways.isEmpty else { return nil }
    let (start, end) = (anchor.onCell.settled(in: map), cursor.onCell.settled(in: map))
    return CellRange(
      from: (start.level, start.pathway), to: (end.level, end.pathway))
  }

  /// Moves the cursor by a cell and selects up to there.
  private mutating func extend(_ move: MapCursor.Move, on map: PathwayMap) {
    var start = cursor.onCell.settled(in: map)
    start.occupation = 0
    var end = start.moved(move, in: map).onCell
    end.occupation = 0
    stand(at: anchor == nil && cursor.onCell != cursor ? start : end, on: map)
    anchor = anchor ?? start
  }
}

extension MapCursor {
  /// The same place, or the first cell beside a title.
  var onCell: MapCursor {
    var cursor = self
    cursor.level = max(0, level)
    cursor.pathway = max(0, pathway)
    return cursor
  }

  /// The first occupation of a cell further on.
  func shifted(by step: (levels: Int, pathways: Int)) -> MapCursor {
    MapCursor(level: level + step.levels, pathway: pathway + step.pathways)
  }
}
