/// Looking things up on a map; cheap enough to do for every cell on every key.
extension PathwayMap {
  package func level(_ id: RecordID) -> Level? { levels.first { $0.id == id } }

  package func pathway(_ id: RecordID) -> Pathway? { pathways.first { $0.id == id } }

  package func occupation(_ id: RecordID) -> Occupation? { occupations.first { $0.id == id } }

  /// The cell at a row and a column, counted from 0; nil outside the map.
  package func cell(row: Int, column: Int) -> Cell? {
    guard levels.indices.contains(row), pathways.indices.contains(column) else { return nil }
    return Cell(level: levels[row].id, pathway: pathways[column].id)
  }

  /// Row and column of a cell, counted from 0; nil for a cell that is not on the map.
  package func position(of cell: Cell) -> (row: Int, column: Int)? {
    guard let row = levels.firstIndex(where: { $0.id == cell.level }),
      let column = pathways.firstIndex(where: { $0.id == cell.pathway })
    else { return nil }
    return (row, column)
  }

  /// The occupations of a cell in order, without copying them.
  package func occupations(in cell: Cell) -> CellOccupations {
    CellOccupations(all: occupations, places: places[cell] ?? [])
  }

  /// Whether nothing stands in a cell: neither occupations nor figures.
  package func isEmpty(_ cell: Cell) -> Bool { places[cell] == nil && figures[cell] == nil }

  /// The occupations whose level or pathway the map does not have.
  package var unplaced: [Occupation] { occupations.filter { position(of: $0.cell) == nil } }

  /// Every cell, row by row.
  package var cells: [Cell] {
    levels.flatMap { level in pathways.map { Cell(level: level.id, pathway: $0.id) } }
  }
}

/// The occupations of one cell, in order.
package struct CellOccupations: RandomAccessCollection, Sendable {
  let all: [Occupation]
  let places: [Int]

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(index: Int) -> Occupation {
    _read { yield all[places[index]] }
  }
}
