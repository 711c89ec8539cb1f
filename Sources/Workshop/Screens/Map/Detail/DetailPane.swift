import TerminalUI

/// The pane beside or below the grid: everything known of the place under the cursor.
struct DetailPane {
  let detail: MapDetail

  /// Draws one line, or a block below the grid, or a column beside it, as the frame allows.
  func draw(on canvas: inout Canvas) {
    if canvas.height == 1 {
      drawLine(on: &canvas)
    } else {
      let below = canvas.width > 2 * canvas.height
      let room = below ? canvas.bounds.splitTop(1).rest : canvas.bounds.splitLeft(2).rest
      if below { canvas.rule(row: 0, width: canvas.width) }
      canvas.within(room) { drawBlock(on: &$0, columns: below ? 3 : 1) }
    }
  }

  private func drawLine(on canvas: inout Canvas) {
    var column = canvas.write(TextWidth.fit(detail.title, width: canvas.width), row: 0, .heading)
    let facts = detail.facts.map { "\($0.label) \($0.value)" }
    for text in facts.isEmpty ? [detail.hint] : facts where column < canvas.width - 6 {
      column += canvas.write(
        TextWidth.fit("  " + text, width: canvas.width - column), row: 0, column: column, .muted)
    }
  }

  private func drawBlock(on canvas: inout Canvas, columns: Int) {
    let rows = drawHead(on: &canvas, isWide: columns > 1)
    canvas.within(canvas.bounds.splitTop(rows).rest) { canvas in
      guard !detail.facts.isEmpty else {
        canvas.write(wrapped: detail.hint, row: 0, width: canvas.width, most: 4, .muted)
        return
      }
      drawFacts(on: &canvas, columns: columns)
    }
  }

  private var place: String {
    detail.cell.isEmpty ? detail.place : "\(detail.place): \(detail.cell)"
  }

  /// Draws title and place and returns the rows they took.
  private func drawHead(on canvas: inout Canvas, isWide: Bool) -> Int {
    let style = Style(.heading, .bold)
    if isWide {
      let used = canvas.write(TextWidth.fit(detail.title, width: canvas.width), row: 0, style)
      canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
        $0.write(TextWidth.fit(place, width: $0.width), row: 0, .muted)
      }
      return 1
    }
    let rows = canvas.write(wrapped: detail.title, row: 0, width: canvas.width, most: 3, style)
    return rows + 1
      + canvas.write(wrapped: place, row: rows, width: canvas.width, most: 3, .muted)
  }
}

/// The facts in columns, filled one after the other.
extension DetailPane {
  private func drawFacts(on canvas: inout Canvas, columns: Int) {
    let width = (canvas.width - 2 * (columns - 1)) / columns
    var row = 0
    var column = 0
    for (index, fact) in detail.facts.enumerated() {
      let lines = TextWrap.lines(of: fact.value, width: width - Self.labelWidth)
      if row > 0, row + min(lines.count, 2) > canvas.height { (row, column) = (0, column + 1) }
      guard column < columns else { return sayMore(detail.facts.count - index, on: &canvas) }
      let area = Rect(
        row: row, column: column * (width + 2), width: width, height: canvas.height - row)
      canvas.within(area) { row += draw(fact, on: &$0) }
    }
  }

  private static let labelWidth = 14

  private func draw(_ fact: MapDetail.Fact, on canvas: inout Canvas) -> Int {
    canvas.write(fact.label, row: 0, width: Self.labelWidth - 1, .muted)
    return canvas.write(
      wrapped: fact.value, row: 0, column: Self.labelWidth,
      width: canvas.width - Self.labelWidth, most: min(4, canvas.height))
  }

  private func sayMore(_ count: Int, on canvas: inout Canvas) {
    let text = " + \(count) more "
    canvas.write(
      text, row: canvas.height - 1, column: canvas.width - TextWidth.of(text), .accent)
  }
}
