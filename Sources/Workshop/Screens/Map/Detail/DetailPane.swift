import TerminalUI

/// The pane beside or below the grid: what is known of the place under the cursor.
struct DetailPane {
  let detail: MapDetail

  /// Draws one line, or a block below the grid, or a column beside it, as the frame allows.
  func draw(on canvas: inout Canvas) {
    if canvas.height == 1 {
      drawLine(on: &canvas)
    } else if canvas.width > 2 * canvas.height {
      canvas.rule(row: 0, width: canvas.width)
      canvas.within(canvas.bounds.splitTop(1).rest) { drawBlock(on: &$0) }
    } else {
      canvas.within(canvas.bounds.splitLeft(2).rest) { drawColumn(on: &$0) }
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

  /// The place, with what its whole cell comes to.
  private var place: String {
    detail.cell.isEmpty ? detail.place : "\(detail.place): \(detail.cell)"
  }
}

/// Below the grid: up to three columns, a line for each fact and one for its note.
extension DetailPane {
  private static let mostColumns = 3

  /// A fact, or below it the note that belongs to it.
  private enum Line {
    case fact(MapDetail.Fact)
    case note(String)
  }

  private var lines: [Line] {
    detail.facts.flatMap { $0.note.isEmpty ? [.fact($0)] : [.fact($0), .note($0.note)] }
  }

  private func drawBlock(on canvas: inout Canvas) {
    let rows = canvas.height - 1
    let lines = lines
    let hidden = lines.count - rows * Self.mostColumns
    let more = hidden > 0 ? "+ \(hidden) more" : ""
    drawHead(on: &canvas, width: canvas.width - TextWidth.of(more) - 1)
    canvas.write(more, row: 0, column: canvas.width - TextWidth.of(more), .accent)
    guard !detail.facts.isEmpty, rows > 0 else {
      canvas.write(TextWidth.fit(detail.hint, width: canvas.width), row: 1, .muted)
      return
    }
    let width = canvas.width / columns(for: lines, rows: rows)
    for (index, line) in lines.prefix(rows * Self.mostColumns).enumerated() {
      let (column, row) = index.quotientAndRemainder(dividingBy: rows)
      let place = Rect(row: row + 1, column: column * width, width: width - 2, height: 1)
      canvas.within(place) { draw(line, on: &$0) }
    }
  }

  /// Three columns, but fewer where there are notes, which are long, and the room for it.
  private func columns(for lines: [Line], rows: Int) -> Int {
    guard lines.count > detail.facts.count else { return Self.mostColumns }
    return min(Self.mostColumns, (lines.count + rows - 1) / rows)
  }

  private func draw(_ line: Line, on canvas: inout Canvas) {
    switch line {
    case .fact(let fact): draw(fact, on: &canvas)
    case .note(let note):
      canvas.write(
        TextWidth.fit(note, width: canvas.width - 2), row: 0, column: 2, Style(.muted, .dim))
    }
  }

  private func drawHead(on canvas: inout Canvas, width: Int) {
    let used = canvas.write(
      TextWidth.fit(detail.title, width: width), row: 0, Style(.heading, .bold))
    guard width - used > 8 else { return }
    canvas.write(
      TextWidth.fit(place, width: width - used - 2), row: 0, column: used + 2, .muted)
  }

  private func draw(_ fact: MapDetail.Fact, on canvas: inout Canvas) {
    let used = canvas.write(fact.label, row: 0, .muted) + 2
    canvas.write(TextWidth.fit(fact.value, width: canvas.width - used), row: 0, column: used)
  }
}

/// Beside the grid: one column, long values wrapped below their labels.
extension DetailPane {
  private func drawColumn(on canvas: inout Canvas) {
    var row = canvas.write(
      wrapped: detail.title, row: 0, width: canvas.width, most: 3, Style(.heading, .bold))
    row += canvas.write(wrapped: place, row: row, width: canvas.width, most: 4, .muted) + 1
    for fact in detail.facts where row < canvas.height {
      row += draw(fact, row: row, on: &canvas)
    }
    canvas.write(
      wrapped: detail.hint, row: row + 1, width: canvas.width, most: canvas.height - row - 1,
      .muted)
  }

  /// Draws a fact and returns the rows it took.
  private func draw(_ fact: MapDetail.Fact, row: Int, on canvas: inout Canvas) -> Int {
    let used = canvas.write(fact.label, row: row, .muted) + 2
    var height = 1
    if used + TextWidth.of(fact.value) <= canvas.width {
      canvas.write(fact.value, row: row, column: used)
    } else {
      height += write(fact.value, row: row + 1, on: &canvas)
    }
    return fact.note.isEmpty
      ? height : height + write(fact.note, row: row + height, on: &canvas, .muted)
  }

  /// Writes a text below a label and returns the rows it took.
  private func write(
    _ text: String, row: Int, on canvas: inout Canvas, _ style: Style = .text
  ) -> Int {
    canvas.write(
      wrapped: text, row: row, column: 2, width: canvas.width - 2,
      most: max(0, min(6, canvas.height - row)), style)
  }
}
