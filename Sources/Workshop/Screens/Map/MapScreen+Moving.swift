import CareerPathways
import TerminalUI

/// Moving occupations, levels and pathways.
extension MapScreen {
  enum Direction: String, Sendable {
    case left
    case right
    case up
    case down

    /// How many levels down and how many pathways to the right.
    var step: (levels: Int, pathways: Int) {
      switch self {
      case .left: (0, -1)
      case .right: (0, 1)
      case .up: (-1, 0)
      case .down: (1, 0)
      }
    }
  }

  /// Moves what the cursor stands on, or all in the selected cells, one place further; the cursor
  /// goes with it.
  mutating func move(
    _ direction: Direction, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let step = direction.step
    if let range = selected(on: map) { return move(range, step, on: map, &workshop) }
    switch cursor.place {
    case .map: return .handled
    case .level(let index):
      guard step.levels != 0 else { return .refused("A level moves up and down") }
      return move(level: index, to: index + step.levels, on: map, &workshop)
    case .pathway(let index):
      guard step.pathways != 0 else { return .refused("A pathway moves left and right") }
      return move(pathway: index, to: index + step.pathways, on: map, &workshop)
    case .cell(let level, let pathway):
      let cell = map.cell(row: level + step.levels, column: pathway + step.pathways)
      guard let cell else { return .refused("The map ends here") }
      return move(to: cell, on: map, &workshop)
    }
  }

  /// Moves the occupations of the selected cells; the selection goes with them.
  private mutating func move(
    _ range: CellRange, _ step: (levels: Int, pathways: Int), on map: PathwayMap,
    _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let carried = carried
    func move(_ map: inout PathwayMap) throws(MapRefusal) -> [RecordID]? {
      try map.moveOccupations(
        in: range, levels: step.levels, pathways: step.pathways, only: carried)
    }
    var trial = map
    // Every occupation goes from a cell of the map to another, so the edge alone can stop it.
    guard let moved = try? move(&trial) else { return .refused("The map ends here") }
    guard !moved.isEmpty else { return .refused("No occupations are in the selected cells") }
    let isTaken = workshop.edit(
      map: map.id, "Moved \(FigureWords.count(moved.count, of: "occupation")) to other cells"
    ) { map throws(MapRefusal) in _ = try move(&map) }
    if isTaken, let map = workshop.workspace.maps[map.id] {
      shift(by: step, carrying: moved, on: map)
    }
    return .handled
  }

  private mutating func shift(
    by step: (levels: Int, pathways: Int), carrying moved: [RecordID], on map: PathwayMap
  ) {
    stand(at: cursor.onCell.shifted(by: step), on: map)
    anchor = anchor?.onCell.shifted(by: step)
    carried = Set(moved)
  }

  private func move(
    level index: Int, to new: Int, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard map.levels.indices.contains(new) else { return .refused("The map ends here") }
    let level = map.levels[index]
    workshop.edit(map: map.id, "Moved the level ‘\(level.title)’") {
      map throws(MapRefusal) in try map.move(level: level.id, to: new)
    }
    return .handled
  }

  private func move(
    pathway index: Int, to new: Int, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard map.pathways.indices.contains(new) else { return .refused("The map ends here") }
    let pathway = map.pathways[index]
    workshop.edit(map: map.id, "Moved the pathway ‘\(pathway.title)’") {
      map throws(MapRefusal) in try map.move(pathway: pathway.id, to: new)
    }
    return .handled
  }

  private func move(
    to cell: PathwayMap.Cell, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let occupation = map.occupation(at: cursor) else { return .handled }
    workshop.edit(map: map.id, "Moved ‘\(occupation.title)’ to \(map.name(of: cell))") {
      map throws(MapRefusal) in try map.move(occupation: occupation.id, to: cell)
    }
    return .handled
  }

  /// Moves the occupation under the cursor up or down in its cell.
  func sort(
    by step: Int, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let occupation = map.occupation(at: cursor) else { return .handled }
    let position = cursor.occupation + step
    guard (0..<cursor.count(in: map)).contains(position) else {
      return .refused(step < 0 ? "It is the first of its cell" : "It is the last of its cell")
    }
    workshop.edit(map: map.id, "Moved ‘\(occupation.title)’ in its cell") {
      map throws(MapRefusal) in
      try map.move(occupation: occupation.id, to: occupation.cell, at: position)
    }
    return .handled
  }
}
