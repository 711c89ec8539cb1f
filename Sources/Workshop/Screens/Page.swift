import TerminalUI

/// A text of headings, paragraphs and points, wrapped to a width.
struct Page: Equatable {
  /// One line as it stands on the screen.
  struct Line: Equatable {
    var text: String
    var indent: Int
    let style: Style
  }

  let width: Int
  private(set) var lines: [Line] = []

  init(width: Int) { self.width = width }

  mutating func paragraph(_ text: String, indent: Int = 0, _ style: Style = .text) {
    lines += TextWrap.lines(of: text, width: width - indent).map {
      Line(text: $0, indent: indent, style: style)
    }
  }

  /// A paragraph with a mark before its first line: a dot, or another of one column.
  mutating func point(_ text: String, _ mark: String = "·", indent: Int = 0, _ style: Style = .text)
  {
    let first = lines.count
    paragraph(text, indent: indent + 2, style)
    guard first < lines.count else { return }
    lines[first].text = "\(mark) " + lines[first].text
    lines[first].indent = indent
  }

  /// A blank line, but for the top.
  mutating func gap() {
    if !lines.isEmpty { lines.append(Line(text: "", indent: 0, style: .text)) }
  }

  /// A heading with what stands under it; nothing where that is nothing.
  mutating func section(_ title: String, paragraphs: [String] = [], points: [String] = []) {
    guard !paragraphs.isEmpty || !points.isEmpty else { return }
    lines.append(Line(text: "", indent: 0, style: .text))
    paragraph(title, .heading.with(.bold))
    for text in paragraphs { paragraph(text) }
    for text in points { point(text) }
  }

  /// The first line to show so that the last page is full.
  func first(_ wanted: Int, height: Int) -> Int {
    min(max(0, wanted), max(0, lines.count - height))
  }

  /// Draws the lines from `first` on, and marks at the right where more lies above or below.
  func draw(on canvas: inout Canvas, from wanted: Int = 0) {
    let first = first(wanted, height: canvas.height)
    for (row, line) in lines[first...].prefix(canvas.height).enumerated() {
      canvas.write(line.text, row: row, column: line.indent, line.style)
    }
    guard lines.count > canvas.height else { return }
    if first > 0 { canvas.write("▲", row: 0, column: canvas.width - 1, .accent) }
    if first + canvas.height < lines.count {
      canvas.write("▼", row: canvas.height - 1, column: canvas.width - 1, .accent)
    }
  }
}
