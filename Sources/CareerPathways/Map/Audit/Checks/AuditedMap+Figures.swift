/// Whether codes and figures can be right.
extension AuditedMap {
  /// The occupations whose code has not the form of the SOC, `15-1254`, or of O*NET, `15-1254.00`.
  var malformedCodes: [AuditRule.Found] {
    occupations.filter { !$0.soc.isEmpty && !Self.isCode($0.soc) }.map {
      (.occupation($0.id), [.texts([$0.soc])])
    }
  }

  static func isCode(_ text: String) -> Bool {
    let form = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    return form.elementsEqual("00-0000".utf8) || form.elementsEqual("00-0000.00".utf8)
  }

  /// The occupations whose lowest pay is above the highest.
  var reversedWages: [AuditRule.Found] {
    occupations.compactMap { occupation in
      guard let wages = occupation.shownWages, wages.isReversed else { return nil }
      return (.occupation(occupation.id), [.wages(wages)])
    }
  }

  /// The cells whose lowest pay is above the highest.
  var reversedCellWages: [AuditRule.Found] {
    figures.compactMap { cell, figures in
      guard let wages = figures.wages, wages.isReversed else { return nil }
      return (.cell(cell), [.wages(wages)])
    }
  }

  /// The cells whose postings are not the sum of those of their occupations.
  ///
  /// While the postings of some of them are not known, the sum may only be too large.
  var unequalPostings: [AuditRule.Found] {
    figures.compactMap { cell, figures in
      guard let whole = figures.postings, let numbers = cells[cell] else { return nil }
      let known = numbers.compactMap { occupations[$0].postings }
      let sum = known.reduce(0, +)
      let isWhole = known.count == numbers.count
      guard isWhole ? sum != whole : sum > whole else { return nil }
      return (.cell(cell), [.postings(whole), .postings(sum)])
    }
  }

  /// The occupations whose pay reaches out of the range for their whole cell.
  var wagesOutsideCell: [AuditRule.Found] {
    occupations.compactMap { occupation in
      guard let whole = map.figures[occupation.cell]?.wages?.upright,
        let wages = occupation.shownWages?.upright, !whole.holds(wages)
      else { return nil }
      return (.occupation(occupation.id), [.wages(wages), .wages(whole)])
    }
  }

  /// The cells of the map that have figures of their own, row by row.
  private var figures: [(PathwayMap.Cell, CellFigures)] {
    let placed = map.figures.compactMap { cell, figures in
      levels[cell.level].flatMap { row in
        columns[cell.pathway].map { (row: row, column: $0, cell: cell, figures: figures) }
      }
    }
    return placed.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { ($0.cell, $0.figures) }
  }
}
