import TerminalUI

/// One line of an occupation in a cell.
struct GridLine: Equatable, Sendable {
  let text: String
  /// The number of the occupation in its cell.
  let occupation: Int
  /// Whether the occupation starts here.
  let isFirst: Bool
  /// Whether it is below the title.
  var isDetail = false
}

/// A cell wrapped to the width of its column.
struct GridCell: Equatable, Sendable {
  let lines: [GridLine]
  /// The figures at the foot.
  let foot: [String]
  /// The words of a cell without anything.
  let empty: [String]
  /// The number that the first occupation has among all of the map.
  let firstNumber: Int
  let count: Int

  /// `indent` is where the text of an occupation starts, after its bullet.
  init(
    _ cell: MapWords.Cell, empty words: String, width: Int, indent: Int, firstNumber: Int
  ) {
    lines = cell.occupations.enumerated().flatMap { index, occupation in
      Self.lines(of: occupation, number: index, width: width - indent)
    }
    foot = Self.foot(cell.figures, width: width - 1)
    let isEmpty = cell.occupations.isEmpty && cell.figures.isEmpty
    empty = isEmpty ? TextWrap.lines(of: words, width: width - 1) : []
    self.firstNumber = firstNumber
    count = cell.occupations.count
  }

  private static func lines(
    of occupation: MapWords.Occupation, number: Int, width: Int
  ) -> [GridLine] {
    let title = TextWrap.lines(of: occupation.title, width: width).enumerated().map {
      GridLine(text: $1, occupation: number, isFirst: $0 == 0)
    }
    let details = occupation.details.flatMap { TextWrap.lines(of: $0, width: width) }
    return title
      + details.map {
        GridLine(text: $0, occupation: number, isFirst: false, isDetail: true)
      }
  }

  /// The lines it would take to show all of it.
  var height: Int { (lines.isEmpty ? max(1, empty.count) : lines.count) + foot.count }

  /// One line for all figures where they fit, else a line for each.
  private static func foot(_ figures: [MapWords.Figure], width: Int) -> [String] {
    let whole = figures.compactMap(\.forms.first).joined(separator: ", ")
    if whole.isEmpty { return [] }
    return TextWidth.of(whole) <= width ? [whole] : figures.map { $0.words(in: width) }
  }

  /// The lines that show in so many rows, such that those of an occupation are among them.
  ///
  /// Where not all fit, one row is kept for saying how many more there are.
  func shown(in rows: Int, with occupation: Int?) -> Range<Int> {
    guard lines.count > rows else { return 0..<lines.count }
    let room = max(1, rows - 1)
    let last = occupation.flatMap { wanted in lines.lastIndex { $0.occupation == wanted } } ?? 0
    let first = occupation.flatMap { wanted in lines.firstIndex { $0.occupation == wanted } }
    let start = max(0, min(last + 1 - room, lines.count - room, first ?? 0))
    return start..<min(lines.count, start + room)
  }
}
