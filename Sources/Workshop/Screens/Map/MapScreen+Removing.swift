import CareerPathways
import TerminalUI

/// Removing, always at once: undo brings it back.
extension MapScreen {
  /// Whether there is nothing under the cursor that could be removed.
  func isOnNothing(of map: PathwayMap) -> Bool {
    guard map.id(at: cursor) == nil, selected(on: map) == nil else { return false }
    return map.cell(at: cursor).map { map.figures[$0] == nil } ?? true
  }

  mutating func remove(
    from map: PathwayMap, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if let range = selected(on: map) {
      clear(range, on: map, &workshop)
      return .handled
    }
    switch cursor.place {
    case .map: break
    case .level(let index): remove(map.levels[index], from: map, &workshop)
    case .pathway(let index): remove(map.pathways[index], from: map, &workshop)
    case .cell:
      if let occupation = map.occupation(at: cursor) {
        remove(occupation, "Removed", from: map, &workshop)
      } else if let cell = map.cell(at: cursor) {
        workshop.edit(map: map.id, "Removed the figures of \(map.name(of: cell))") {
          map throws(MapRefusal) in try map.setFigures(nil, in: cell)
        }
      }
    }
    return .handled
  }

  /// Takes an occupation off the map; the cursor stays, on the one that comes next.
  mutating func remove(
    _ occupation: Occupation, _ verb: String, from map: PathwayMap, _ workshop: inout Workshop
  ) {
    letGo()
    workshop.edit(map: map.id, "\(verb) ‘\(occupation.title)’") {
      map throws(MapRefusal) in try map.remove(occupation: occupation.id)
    }
  }

  private mutating func remove(
    _ level: Level, from map: PathwayMap, _ workshop: inout Workshop
  ) {
    letGo()
    let count = map.occupations.lazy.filter { $0.cell.level == level.id }.count
    workshop.edit(map: map.id, "Removed the level ‘\(level.title)’" + Self.with(count)) {
      map throws(MapRefusal) in try map.remove(level: level.id)
    }
  }

  private mutating func remove(
    _ pathway: Pathway, from map: PathwayMap, _ workshop: inout Workshop
  ) {
    letGo()
    let count = map.occupations.lazy.filter { $0.cell.pathway == pathway.id }.count
    workshop.edit(map: map.id, "Removed the pathway ‘\(pathway.title)’" + Self.with(count)) {
      map throws(MapRefusal) in try map.remove(pathway: pathway.id)
    }
  }

  private static func with(_ count: Int) -> String {
    count == 0 ? "" : " with \(FigureWords.count(count, of: "occupation"))"
  }
}
