import TerminalUI

/// The frame around the cell under the cursor, and the words where more of the map lies.
extension GridDrawing {
  /// Draws the cell under the cursor and its frame, over a picture without a cursor.
  func drawCell(on canvas: inout Canvas) {
    let levels = shownLevels.levels
    guard redraw(cursor.level, cursor.pathway, levels, on: &canvas) else { return }
    drawCursorBox(on: &canvas, levels)
    drawMore(on: &canvas, last: levels.last)
  }

  /// Draws the cells that hold these occupations anew, over a picture with other marks.
  func drawCells(of numbers: some Sequence<Int>, on canvas: inout Canvas) {
    let levels = shownLevels.levels
    let places = numbers.compactMap { layout.place(ofNumber: $0) }
    for cell in Set(places.map { MapCursor(level: $0.level, pathway: $0.pathway) }) {
      redraw(cell.level, cell.pathway, levels, on: &canvas)
    }
  }

  /// Draws a cell anew; false where it does not show.
  @discardableResult
  private func redraw(
    _ number: Int, _ pathway: Int, _ levels: [ShownLevel], on canvas: inout Canvas
  ) -> Bool {
    guard let level = levels.first(where: { $0.number == number }),
      shownPathways.contains(pathway)
    else { return false }
    let column = room.line(before: pathway - scroll.pathway) + 1
    let area = Rect(
      row: level.row, column: column, width: room.columnWidth, height: level.height)
    canvas.fill(area, .text)
    drawCell(level, pathway, column: column, on: &canvas)
    return true
  }

  /// Draws heavy lines above and below the cell, which show without any colour.
  ///
  /// None at its sides: each of their cells would cost as many bytes as a line.
  func drawCursorBox(on canvas: inout Canvas, _ levels: [ShownLevel]) {
    guard case .cell(let number, let pathway) = cursor.place,
      let level = levels.first(where: { $0.number == number }), shownPathways.contains(pathway)
    else { return }
    let left = room.line(before: pathway - scroll.pathway)
    let right = left + room.columnWidth + 1
    let bottom = level.row + level.height
    let style = Style(.accent, .bold)
    for row in [level.row - 1, bottom] {
      let rule = Rect(row: row, column: left + 1, width: room.columnWidth, height: 1)
      canvas.fill(rule, style, glyph: "━")
    }
    put("┏", on: &canvas, row: level.row - 1, column: left, style)
    put("┓", on: &canvas, row: level.row - 1, column: right, style)
    put("┗", on: &canvas, row: bottom, column: left, style)
    put("┛", on: &canvas, row: bottom, column: right, style)
  }

  /// Says on the rules how much of the map lies beyond each edge.
  func drawMore(on canvas: inout Canvas, last: ShownLevel?) {
    let right = layout.pathways.count - shownPathways.upperBound
    let head = layout.headHeight
    let left = shownPathways.lowerBound
    let before = (left > 0 ? "◀ \(left) " : "") + (scroll.level > 0 ? "▲ \(scroll.level) " : "")
    say(before, left + scroll.level, on: &canvas, row: head, at: 0)
    let text = " \(right) more ▶ "
    say(
      text, right, on: &canvas, row: head, at: room.usedWidth - TextWidth.of(text) - 2)
    guard let last else { return }
    let below = layout.levels.count - last.number - (last.isWhole ? 1 : 0)
    say("▼ \(below) more ", below, on: &canvas, row: last.row + last.height, at: 0)
  }

  private func say(
    _ words: String, _ count: Int, on canvas: inout Canvas, row: Int, at column: Int
  ) {
    if count > 0 { canvas.write(words, row: row, column: column, Style(.accent, .bold)) }
  }
}
