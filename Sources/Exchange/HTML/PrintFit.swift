/// How a grid is made to stand on one landscape page: the size of its type, and how much it says.
struct PrintFit {
  /// In points.
  let size: Double
  /// Whether pay is in its short form and the grid does not say on paper where each occupation
  /// leads; the list under it does anyway.
  let isTight: Bool

  /// From the largest; what does not fit in the last runs on over several pages.
  private static let all =
    [10, 9.5, 9, 8.5, 8].map { PrintFit(size: $0, isTight: false) }
    + [8.5, 8, 7.5, 7].map { PrintFit(size: $0, isTight: true) }
  /// In ems; the style sheet has both.
  private var lineHeight: Double { isTight ? 1.2 : 1.35 }
  /// What a landscape page has inside its margins, in points: the narrower of Letter and A4, the
  /// lower of both.
  private static let page = (width: 741.0, height: 540.0)
  /// The share of the width that the heads of the levels take; the style sheet has it too.
  private static let headShare = 0.12

  private init(size: Double, isTight: Bool) {
    self.size = size
    self.isTight = isTight
  }

  init(_ sheet: MapSheet) {
    self =
      Self.all.first { $0.height(of: sheet) <= Self.page.height }
      ?? PrintFit(size: 7, isTight: true)
  }

  /// What the title, the facts and a part of the grid take, estimated on the high side.
  private func height(of sheet: MapSheet) -> Double {
    let parts = GridPart.parts(of: sheet.pathways.count)
    return top(of: sheet) + (parts.map { height(of: sheet, $0) }.max() ?? 0)
  }

  private func top(of sheet: MapSheet) -> Double {
    let facts = sheet.facts.map { "\($0.label) \($0.text)    " }.joined()
    return size * (6 + lineHeight * lines(facts, width: Self.page.width / size))
  }

  private func height(of sheet: MapSheet, _ part: GridPart) -> Double {
    let columns = max(1, part.columns.count)
    // The padding at both sides takes the rest.
    let width = Self.page.width * (1 - Self.headShare) / Double(columns) / size - 1.2
    let head = Self.page.width * Self.headShare / size - 1
    let top = sheet.pathways[part.columns].map { lines($0.title, width: width) }.max() ?? 1
    let rows = sheet.levels.map { level in
      max(
        lines(level.head.title, width: head) + 1,
        level.cells[part.columns].map { lines(of: $0, width: width) }.max() ?? 0)
    }
    return size * (lineHeight * (top + 2.5 + rows.reduce(0, +)) + Double(rows.count))
  }

  private func lines(of cell: SheetCell, width: Double) -> Double {
    guard !cell.isEmpty else { return 2 }
    return cell.occupations.reduce(figures(cell.figures, width: width) + 0.5) {
      $0 + lines(of: $1, width: width)
    }
  }

  private func lines(of occupation: SheetOccupation, width: Double) -> Double {
    let next = occupation.next.joined(separator: "; ")
    return lines("\(occupation.title) \(occupation.code)", width: width) + 0.2
      + figures(occupation.figures, width: width)
      + (next.isEmpty || isTight ? 0 : plain("\(SheetWords.leadsTo): \(next)", width: width))
  }

  private func figures(_ figures: SheetFigures, width: Double) -> Double {
    plain(figures.allWords(isShort: isTight), width: width)
  }

  /// Text that is smaller than titles, and not bold as what `TextMeasure` measures.
  private func plain(_ text: String, width: Double) -> Double {
    0.92 * lines(text, width: width * 1.15)
  }

  private func lines(_ text: String, width: Double) -> Double {
    Double(TextMeasure.lines(of: text, width: width).count)
  }
}
