/// Cells as they stand on a map, to be put elsewhere: everything in them, row by row.
package struct CellBlock: Equatable, Sendable {
  package var rows: [[Contents]]
  /// Every link that starts or ends at one of the occupations.
  package var progressions: [Progression]

  /// What stands in one cell.
  package struct Contents: Equatable, Sendable {
    package var occupations: [Occupation]
    package var figures: CellFigures?

    package init(_ occupations: [Occupation], _ figures: CellFigures? = nil) {
      self.occupations = occupations
      self.figures = figures
    }
  }

  package init(_ rows: [[Contents]], progressions: [Progression] = []) {
    self.rows = rows
    self.progressions = progressions
  }

  package var height: Int { rows.count }
  package var width: Int { rows.reduce(0) { max($0, $1.count) } }

  package var occupations: [Occupation] { rows.flatMap { $0.flatMap(\.occupations) } }

  /// How many cells have figures of their own.
  package var figureCount: Int {
    rows.reduce(0) { $0 + $1.count { $0.figures != nil } }
  }
}
