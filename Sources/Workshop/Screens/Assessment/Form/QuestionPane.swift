import CareerPathways
import TerminalUI

/// The questions of a section at the left of the form, each with its rating.
struct QuestionPane {
  let sheet: QuestionSheet
  /// The index of the row under the cursor.
  let selected: Int
  /// Whether the note is being written, so that the cursor is elsewhere.
  let isWriting: Bool
  let answers: [Answer]

  /// The columns left of a question: the cursor's mark and the number.
  static let left = 5
  /// The columns right of a question: its rating, and whether it has a note.
  static let right = 7

  /// The room that the texts of the questions have inside the pane, at most 84 columns.
  static func room(in pane: Size) -> Size {
    Size(width: min(84, max(10, pane.width - left - right)), height: pane.height)
  }

  /// A rating in brackets, empty ones where there is none.
  static func box(_ rating: Int?) -> String {
    rating.flatMap { boxes.indices.contains($0) ? boxes[$0] : nil } ?? boxes[0]
  }

  private static let boxes = ["[ ]", "[1]", "[2]", "[3]", "[4]", "[5]"]

  func draw(on canvas: inout Canvas, _ scroll: inout Scroll) {
    scroll.show(sheet.rows[selected].range, of: sheet.height, in: canvas.height)
    let visible = scroll.visible(of: sheet.height)
    for (index, row) in sheet.rows.enumerated() where row.range.overlaps(visible) {
      draw(row, index, top: row.first - visible.lowerBound, on: &canvas)
    }
    scroll.drawBar(on: &canvas, of: sheet.height)
  }

  private func draw(_ row: QuestionSheet.Row, _ index: Int, top: Int, on canvas: inout Canvas) {
    let isSelected = index == selected
    for (offset, line) in row.lines.enumerated() {
      canvas.write(line.text, row: top + offset, column: Self.left + line.indent, line.style)
    }
    canvas.mark(
      Rect(row: top, column: 0, width: canvas.width, height: row.lines.count), as: .item(index))
    if isSelected { drawCursor(top: top, height: row.lines.count, on: &canvas) }
    drawNumber(of: row.row, row: top, isSelected, on: &canvas)
    drawAnswer(answers[index], row: top, isSelected, on: &canvas)
    if !answers[index].note.isEmpty { drawNoteMark(of: row, top: top, on: &canvas) }
  }

  private func drawCursor(top: Int, height: Int, on canvas: inout Canvas) {
    canvas.fill(Rect(row: top, column: 0, width: 1, height: height), .accent, glyph: "▌")
  }

  private func drawNumber(
    of row: RatingRow, row line: Int, _ isSelected: Bool, on canvas: inout Canvas
  ) {
    let style: Style = isSelected ? .selection : .heading
    switch row {
    case .indicator(let indicator):
      canvas.write(" \(indicator.number) ", row: line, column: 1, style)
    case .section: canvas.write(" = ", row: line, column: 1, style)
    }
  }

  private func drawAnswer(
    _ answer: Answer, row: Int, _ isSelected: Bool, on canvas: inout Canvas
  ) {
    let column = canvas.width - Self.right + 1
    let style: Style = isSelected ? .selection : answer.rating == nil ? .muted : .figure
    canvas.write(Self.box(answer.rating), row: row, column: column, style)
    if isSelected, !isWriting { canvas.placeCursor(row: row, column: column + 1) }
  }

  /// Says that a row has a note: under its rating, or beside it where the row is one line.
  private func drawNoteMark(of row: QuestionSheet.Row, top: Int, on canvas: inout Canvas) {
    let column = canvas.width - Self.right + 1
    if row.lines.count > 1 {
      canvas.write("note", row: top + 1, column: column, .muted)
    } else {
      canvas.write("note", row: top, column: column - 5, .muted)
    }
  }
}
