/// Postings and wages of cells, rows, columns and the whole map.
///
/// The figure of a cell wins over the sum of its occupations. A total is nil
/// where nothing is known, so that unknown never reads as none.
extension PathwayMap {
  /// Postings in a cell.
  package func postings(in cell: Cell) -> Int? {
    figures[cell]?.postings ?? sum(of: \.postings, in: cell)
  }

  package func postings(in level: Level) -> Int? {
    Self.sum(pathways.lazy.map { postings(in: Cell(level: level.id, pathway: $0.id)) })
  }

  package func postings(in pathway: Pathway) -> Int? {
    Self.sum(levels.lazy.map { postings(in: Cell(level: $0.id, pathway: pathway.id)) })
  }

  /// Postings on the whole map.
  package var postings: Int? { Self.sum(levels.lazy.map { postings(in: $0) }) }

  /// The sum of a figure over the occupations of a cell, such as employment or openings.
  package func sum(of figure: KeyPath<Occupation, Int?>, in cell: Cell) -> Int? {
    guard let places = places[cell] else { return nil }
    return Self.sum(places.lazy.map { occupations[$0][keyPath: figure] })
  }

  /// The wages of a cell: its own figures, else the range of its occupations.
  ///
  /// Without a wish, the basis is that of the first wage.
  package func wages(in cell: Cell, on basis: WageBasis? = nil) -> WageRange? {
    let range = figures[cell]?.wages ?? joinedWages(in: cell)
    return basis.map { range?.on($0) } ?? range
  }

  private func joinedWages(in cell: Cell) -> WageRange? {
    guard let places = places[cell] else { return nil }
    var joined: WageRange?
    for place in places {
      guard let wages = occupations[place].shownWages else { continue }
      joined = joined?.joined(with: wages) ?? wages
    }
    return joined
  }

  /// The sum of what is known, or nil where nothing is.
  private static func sum(_ values: some Sequence<Int?>) -> Int? {
    var sum: Int?
    for case let value? in values { sum = (sum ?? 0) + value }
    return sum
  }
}
