import TerminalUI

/// The levels: their titles, and the cells beside them.
extension GridDrawing {
  func drawLevels(on canvas: inout Canvas, _ levels: [ShownLevel]) {
    for level in levels {
      let head = Rect(row: level.row, column: 0, width: room.headWidth, height: level.height)
      draw(layout.levels[level.number], .level(level.number), in: head, on: &canvas)
      mark(head, level.number, MapCursor.head, on: &canvas)
      for (place, pathway) in shownPathways.enumerated() {
        drawCell(level, pathway, column: room.line(before: place) + 1, on: &canvas)
      }
      let isFoot = level.isWhole && level.number == layout.levels.count - 1
      drawRule(on: &canvas, row: level.row + level.height, isFoot: isFoot)
    }
  }

  func drawCell(
    _ level: ShownLevel, _ pathway: Int, column: Int, on canvas: inout Canvas
  ) {
    let cell = layout.cells[level.number][pathway]
    let area = Rect(
      row: level.row, column: column, width: room.columnWidth, height: level.height)
    mark(area, level.number, pathway, on: &canvas)
    let isUnderCursor = cursor.place == .cell(level: level.number, pathway: pathway)
    canvas.within(area) { canvas in
      if cell.count == 0 {
        drawEmpty(cell, isUnderCursor, on: &canvas)
      } else {
        let foot = level.isWhole ? cell.foot.count : 0
        drawOccupations(
          cell, rows: canvas.height - foot, isUnderCursor ? cursor.occupation : nil, on: &canvas)
      }
      guard level.isWhole else { return }
      for (row, line) in cell.foot.enumerated() {
        canvas.write(line, row: canvas.height - cell.foot.count + row, column: 1, .figure)
      }
    }
  }

  private func drawEmpty(_ cell: GridCell, _ isUnderCursor: Bool, on canvas: inout Canvas) {
    let style: Style = isUnderCursor ? .selection : .muted
    if isUnderCursor {
      let height = max(1, min(cell.empty.count, canvas.height))
      canvas.fill(Rect(row: 0, column: 0, width: canvas.width, height: height), style)
      canvas.placeCursor(row: 0, column: 1)
    }
    for (row, line) in cell.empty.enumerated() {
      canvas.write(line, row: row, column: 1, style)
    }
  }

  private func drawOccupations(
    _ cell: GridCell, rows: Int, _ selected: Int?, on canvas: inout Canvas
  ) {
    let shown = cell.shown(in: rows, with: selected)
    for (row, line) in cell.lines[shown].enumerated() {
      let area = Rect(row: row, column: 0, width: canvas.width, height: 1)
      let isSelected = line.occupation == selected
      let mark = marks[cell.firstNumber + line.occupation]
      let style: Style = isSelected ? .selection : mark?.style ?? .text
      if isSelected { canvas.fill(area, style) }
      if line.isFirst {
        put(isSelected ? "›" : mark?.glyph ?? "·", on: &canvas, row: row, column: 0, style)
        if isSelected { canvas.placeCursor(row: row, column: layout.indent) }
      }
      let isMuted = line.isDetail && style == .text
      canvas.write(line.text, row: row, column: layout.indent, isMuted ? .muted : style)
      canvas.mark(area, as: .item(cell.firstNumber + line.occupation))
    }
    drawHidden(cell, shown, on: &canvas)
  }

  /// Says how many occupations of a cell there is no room for.
  private func drawHidden(_ cell: GridCell, _ shown: Range<Int>, on canvas: inout Canvas) {
    guard shown.count < cell.lines.count, let last = cell.lines[shown].last else { return }
    let hidden =
      cell.lines[..<shown.lowerBound].lazy.filter(\.isFirst).count
      + cell.count - 1 - last.occupation
    canvas.write("+ \(max(1, hidden)) more", row: shown.count, column: layout.indent, .accent)
  }
}
