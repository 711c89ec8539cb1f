import CareerPathways

/// What stands above and under the grid of a picture, in lines.
struct PictureWords {
  let title: [String]
  let summary: [String]
  let foot: [String]

  private typealias Size = PictureSize

  init(_ sheet: MapSheet, width: Double) {
    let room = width - 2 * Size.margin
    title = Size.title.lines(of: sheet.title, width: room)
    summary = Size.strong.lines(
      of: [sheet.owner, sheet.summary].filter { !$0.isEmpty }.joined(separator: ". "),
      width: room)
    let facts = sheet.facts.filter { Self.shown.contains($0.label) }
    foot = Size.plain.lines(
      of: facts.map { "\($0.label): \(PageText.line($0.text))." }.joined(separator: " "),
      width: room - Size.key - 20)
  }

  /// What a slide says of the whole map.
  private static let shown: Set = ["Status", "Date", "Source"]

  /// Where the grid begins.
  var top: Double {
    Size.margin + Double(title.count) * Size.title.line + Double(summary.count) * Size.strong.line
      + 14
  }

  /// How much of the height lies under the grid.
  var footHeight: Double { Size.margin + Double(max(1, foot.count)) * Size.plain.line + 8 }
}

/// What stands above the boxes of a cell: its figures, or that it is empty.
extension PictureSize {
  static func words(of cell: SheetCell?) -> String {
    guard let cell else { return "" }
    return cell.isEmpty ? PathwayMap.emptyCellText : cell.figures.allWords()
  }
}
