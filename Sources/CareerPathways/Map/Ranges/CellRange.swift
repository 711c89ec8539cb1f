/// A rectangle of cells of a map: rows and columns, counted from 0.
package struct CellRange: Hashable, Sendable {
  package let levels: Range<Int>
  package let pathways: Range<Int>

  package init(levels: Range<Int>, pathways: Range<Int>) {
    self.levels = levels
    self.pathways = pathways
  }

  /// The rectangle that has these two cells at opposite corners.
  package init(from first: (level: Int, pathway: Int), to last: (level: Int, pathway: Int)) {
    self.init(
      levels: min(first.level, last.level)..<(max(first.level, last.level) + 1),
      pathways: min(first.pathway, last.pathway)..<(max(first.pathway, last.pathway) + 1))
  }

  package var count: Int { levels.count * pathways.count }

  package func contains(level: Int, pathway: Int) -> Bool {
    levels.contains(level) && pathways.contains(pathway)
  }
}

extension PathwayMap {
  /// The cells of a range row by row, as far as they are on the map.
  package func cells(in range: CellRange) -> [[Cell]] {
    range.levels.clamped(to: levels.indices).map { row in
      range.pathways.clamped(to: pathways.indices).map { column in
        Cell(level: levels[row].id, pathway: pathways[column].id)
      }
    }
  }
}
