import CareerPathways
import TerminalUI

/// The questions of one section, wrapped to a width: made once, drawn many times.
struct QuestionSheet: Equatable, Sendable {
  /// One line of a question.
  struct Line: Equatable, Sendable {
    let text: String
    let indent: Int
    let style: Style
  }

  /// One row of the form, with the lines it takes.
  struct Row: Equatable, Sendable {
    let row: RatingRow
    let lines: [Line]
    /// The first of its lines among all lines of the sheet.
    let first: Int

    var range: Range<Int> { first..<(first + lines.count) }
  }

  let section: GuideSection
  let size: Size
  let rows: [Row]
  /// The lines of the sheet, with the blank ones between the rows.
  let height: Int

  /// Blank lines part the rows, unless the sheet fits the room only without them.
  init(_ section: GuideSection, in size: Size) {
    self.section = section
    self.size = size
    let all = RatingRow.rows(of: section).map { (row: $0, lines: Self.lines(of: $0, size.width)) }
    let tight = all.reduce(0) { $0 + $1.lines.count }
    let loose = tight + all.count - 1
    let gap = (size.height < loose && tight <= size.height) || size.height < 12 ? 0 : 1
    var first = 0
    rows = all.map { row, lines in
      defer { first += lines.count + gap }
      return Row(row: row, lines: lines, first: first)
    }
    height = first - gap
  }

  /// Whether this is the sheet of a section in that room.
  func fits(_ section: GuideSection, _ size: Size) -> Bool {
    self.size == size && self.section == section
  }

  private static func lines(of row: RatingRow, _ width: Int) -> [Line] {
    switch row {
    case .indicator(let indicator): lines(of: indicator, width)
    case .section:
      [Line(text: row.heading, indent: 0, style: Style(.text, .bold))]
    }
  }

  private static func lines(of indicator: GuideIndicator, _ width: Int) -> [Line] {
    var lines = wrapped(indicator.question, width)
    if let explanation = indicator.explanation { lines += wrapped(explanation, width, .muted) }
    for item in indicator.items {
      let first = lines.count
      lines += wrapped(item.text, width, indent: 2)
      let line = lines[first]
      lines[first] = Line(text: "· \(line.text)", indent: 0, style: line.style)
    }
    let mark = OriginWords.mark(indicator.origin)
    if !mark.isEmpty { lines += wrapped("(\(mark))", width, .muted) }
    return lines
  }

  private static func wrapped(
    _ text: String, _ width: Int, indent: Int = 0, _ style: Style = .text
  ) -> [Line] {
    TextWrap.lines(of: text, width: width - indent).map {
      Line(text: $0, indent: indent, style: style)
    }
  }
}
