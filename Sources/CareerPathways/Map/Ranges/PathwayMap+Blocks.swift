/// Taking cells off a map and putting them elsewhere.
extension PathwayMap {
  /// What stands in a range, with the links of its occupations.
  package func block(of range: CellRange) -> CellBlock {
    let rows = cells(in: range).map { row in
      row.map { CellBlock.Contents(Array(occupations(in: $0)), figures[$0]) }
    }
    return block(rows)
  }

  /// One occupation with its links.
  package func block(of occupation: Occupation) -> CellBlock {
    block([[CellBlock.Contents([occupation])]])
  }

  private func block(_ rows: [[CellBlock.Contents]]) -> CellBlock {
    var block = CellBlock(rows)
    let ids = Set(block.occupations.map(\.id))
    block.progressions = progressions.filter { $0.occupations.contains(where: ids.contains) }
    return block
  }

  /// Removes the occupations of a range with their links, and the figures of its cells.
  package mutating func clear(_ range: CellRange) {
    let cells = Set(cells(in: range).joined())
    let gone = Set(occupations.lazy.filter { cells.contains($0.cell) }.map(\.id))
    occupations.removeAll { gone.contains($0.id) }
    figures = figures.filter { !cells.contains($0.key) }
    removeProgressions(of: gone)
  }

  /// Puts a block on the map, its first cell at a row and a column.
  ///
  /// Occupations come after those that are there, in the first cell at `position`; figures
  /// take the place of those there. An occupation or a link that the map does not have keeps
  /// its id, any other gets a new one. A link comes along with both its ends, or with one where
  /// that keeps its id and the other is on the map; a ramp always does.
  package mutating func put(
    _ block: CellBlock, row: Int, column: Int, at position: Int? = nil,
    newID: () -> RecordID
  ) throws(MapRefusal) -> [RecordID] {
    let placing = BlockPlacing(block, on: self, newID: newID)
    var new: [Occupation] = []
    for (down, contents) in block.rows.enumerated() {
      for (across, contents) in contents.enumerated() {
        guard let cell = cell(row: row + down, column: column + across) else {
          throw .notOnMap(.nowhere)
        }
        new += contents.occupations.map { placing.placed($0, in: cell) }
        if let figures = contents.figures { try setFigures(figures, in: cell) }
      }
    }
    try add(new, at: position)
    progressions += block.progressions.compactMap { placing.placed($0, newID: newID) }
    return new.map(\.id)
  }
}
