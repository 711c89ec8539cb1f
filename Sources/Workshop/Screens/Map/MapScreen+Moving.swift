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

  /// Moves what the cursor stands on one place further; the cursor goes with it.
  func move(
    _ direction: Direction, on map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let step = direction.step
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
