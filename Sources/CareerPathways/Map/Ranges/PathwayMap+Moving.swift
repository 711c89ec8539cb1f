/// Moving the occupations of a range of cells together.
extension PathwayMap {
  /// Moves them so many levels down and pathways to the right, each to the end of its new cell,
  /// and returns which they are; where `chosen` are given, those alone.
  ///
  /// Nil, and nothing moves, where the range would leave the map. Figures of whole cells stay.
  package mutating func moveOccupations(
    in range: CellRange, levels down: Int, pathways across: Int, only chosen: Set<RecordID> = []
  ) throws(MapRefusal) -> [RecordID]? {
    var moves: [(id: RecordID, cell: Cell)] = []
    for row in range.levels {
      for column in range.pathways {
        guard let old = cell(row: row, column: column),
          let new = cell(row: row + down, column: column + across)
        else { return nil }
        let ids = occupations(in: old).map(\.id)
        moves += ids.filter { chosen.isEmpty || chosen.contains($0) }.map { ($0, new) }
      }
    }
    for move in moves { try self.move(occupation: move.id, to: move.cell) }
    return moves.map(\.id)
  }
}
