import CareerPathways
import TerminalUI

extension MapCursor {
  /// The place of an occupation, a level or a pathway; nil where the map has none with this id.
  init?(on id: RecordID, of map: PathwayMap) {
    if let occupation = map.occupation(id) {
      guard let place = map.position(of: occupation.cell) else { return nil }
      let index = map.occupations(in: occupation.cell).firstIndex { $0.id == id }
      self.init(level: place.row, pathway: place.column, occupation: index ?? 0)
    } else if let level = map.levels.firstIndex(where: { $0.id == id }) {
      self.init(level: level, pathway: Self.head)
    } else if let pathway = map.pathways.firstIndex(where: { $0.id == id }) {
      self.init(level: Self.head, pathway: pathway)
    } else {
      return nil
    }
  }
}

extension PathwayMap {
  /// The cell under the cursor; nil on a head.
  func cell(at cursor: MapCursor) -> Cell? {
    cell(row: cursor.level, column: cursor.pathway)
  }

  /// The occupation under the cursor.
  func occupation(at cursor: MapCursor) -> Occupation? {
    guard let cell = cell(at: cursor) else { return nil }
    let occupations = occupations(in: cell)
    return occupations.indices.contains(cursor.occupation) ? occupations[cursor.occupation] : nil
  }

  /// The id of what the cursor stands on; nil on an empty cell and on the corner.
  func id(at cursor: MapCursor) -> RecordID? {
    switch cursor.place {
    case .map: nil
    case .level(let index): levels.indices.contains(index) ? levels[index].id : nil
    case .pathway(let index): pathways.indices.contains(index) ? pathways[index].id : nil
    case .cell: occupation(at: cursor)?.id
    }
  }

  /// What a cell is called: its level and its pathway.
  func name(of cell: Cell) -> String {
    [level(cell.level)?.title, pathway(cell.pathway)?.title].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension MapCursor.Move {
  /// The move that a key makes.
  init?(_ key: Key) {
    guard let move = Self.keys[key] else { return nil }
    self = move
  }

  private static let keys: [Key: Self] = [
    .up: .up, .down: .down, .left: .left, .right: .right,
    .pageUp: .cellUp, .pageDown: .cellDown, .home: .rowStart, .end: .rowEnd,
    Key(.home, .control): .first, Key(.end, .control): .last,
  ]
}
