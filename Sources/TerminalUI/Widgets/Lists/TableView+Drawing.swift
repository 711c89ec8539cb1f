extension TableView {
  /// Draws the titles and the rows that fit the frame.
  ///
  /// `cell` says what stands in a cell; text too wide for its column is cut with
  /// an ellipsis. Arrows beside the titles say that more columns lie that way.
  /// Cells are marked by row and column, titles as row -1. `empty` is shown
  /// where there are no rows.
  package mutating func draw(
    on canvas: inout Canvas, columns: [TableColumn], rowCount: Int, empty: String = "",
    focused: Bool = true, cell: (_ row: Int, _ column: Int) -> TableCell
  ) {
    selectedArea = nil
    guard !columns.isEmpty, canvas.width > 0 else { return }
    settle(rowCount, columns.count)
    rows.show(row, of: rowCount, in: canvas.height - 1)
    let visible = rows.visible(of: rowCount)
    let width = canvas.width - (rows.isNeeded(for: rowCount) ? 2 : 0)
    let strips = layOut(columns, width: width) { column in visible.map { cell($0, column) } }
    let selection = focused && rowCount > 0 ? row - visible.lowerBound : nil
    let titleEnd = hasMoreRight(strips) ? width - 1 : width
    for strip in strips {
      drawTitle(columns[strip.index], of: strip, on: &canvas, before: titleEnd)
      drawCells(columns[strip.index], of: strip, on: &canvas, selection, from: visible.lowerBound)
    }
    drawSeam(strips, on: &canvas, rows: visible.count, width: width)
    if selectsRows, let selection {
      let area = Rect(row: selection + 1, column: 0, width: width, height: 1)
      canvas.restyle(area) { Style(.selection, $0.traits) }
    }
    rows.drawBar(on: &canvas, row: 1, of: rowCount)
    if rowCount == 0 { drawEmpty(empty, on: &canvas) }
    guard let area = selectedArea, focused else { return }
    canvas.placeCursor(row: area.row, column: area.column)
    canvas.typingPlace = area
  }

  private func drawTitle(
    _ column: TableColumn, of strip: TableStrip, on canvas: inout Canvas, before end: Int
  ) {
    let isSelected = strip.index == self.column && !selectsRows
    let width = min(strip.width, end - strip.column)
    let area = Rect(row: 0, column: strip.column, width: width, height: 1)
    canvas.write(
      column.title, row: 0, column: area.column, width: width,
      isSelected ? Style(.heading, .underline) : .heading, align: column.alignment)
    canvas.mark(area, as: .cell(row: -1, column: strip.index))
  }

  private mutating func drawCells(
    _ column: TableColumn, of strip: TableStrip, on canvas: inout Canvas, _ selection: Int?,
    from first: Int
  ) {
    for (shown, cell) in strip.cells.enumerated() {
      let area = Rect(row: shown + 1, column: strip.column, width: strip.width, height: 1)
      let isSelected = shown == selection && (selectsRows || strip.index == self.column)
      let style = isSelected ? Style(.selection, cell.style.traits) : cell.style
      canvas.write(
        cell.text, row: area.row, column: area.column, width: area.width, style,
        align: column.alignment)
      canvas.mark(area, as: .cell(row: first + shown, column: strip.index))
      if isSelected, selectsRows ? strip.index == 0 : true { selectedArea = area }
    }
  }

  /// Draws the line after the column that stays, and the arrows beside the titles.
  private func drawSeam(
    _ strips: [TableStrip], on canvas: inout Canvas, rows: Int, width: Int
  ) {
    guard widths.count > 1, let kept = strips.first else { return }
    let column = kept.width + 1
    canvas.upright(column: column, height: rows + 1)
    if firstColumn > 1 { canvas.write("‹", row: 0, column: column, .accent) }
    if hasMoreRight(strips) { canvas.write("›", row: 0, column: width - 1, .accent) }
  }

  private func drawEmpty(_ text: String, on canvas: inout Canvas) {
    canvas.write(wrapped: text, row: 1, width: canvas.width, most: canvas.height - 1, .muted)
  }
}
