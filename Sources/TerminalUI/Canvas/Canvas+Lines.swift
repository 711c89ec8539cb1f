/// Lines and boxes.
extension Canvas {
  /// Draws a horizontal line.
  package mutating func rule(row: Int, column: Int = 0, width: Int, _ style: Style = .border) {
    fill(Rect(row: row, column: column, width: width, height: 1), style, glyph: "─")
  }

  /// Draws a vertical line.
  package mutating func upright(row: Int = 0, column: Int, height: Int, _ style: Style = .border) {
    fill(Rect(row: row, column: column, width: 1, height: height), style, glyph: "│")
  }

  /// Draws a box along the edge of `rect`, with a title in its top line.
  package mutating func box(
    _ rect: Rect, title: String = "", _ style: Style = .border, titleStyle: Style = .heading
  ) {
    guard rect.width > 1, rect.height > 1 else { return }
    let right = rect.right - 1
    let bottom = rect.bottom - 1
    rule(row: rect.row, column: rect.column, width: rect.width, style)
    rule(row: bottom, column: rect.column, width: rect.width, style)
    upright(row: rect.row, column: rect.column, height: rect.height, style)
    upright(row: rect.row, column: right, height: rect.height, style)
    write("┌", row: rect.row, column: rect.column, style)
    write("┐", row: rect.row, column: right, style)
    write("└", row: bottom, column: rect.column, style)
    write("┘", row: bottom, column: right, style)
    guard !title.isEmpty, rect.width > 6 else { return }
    write(
      TextWidth.fit(" \(title) ", width: rect.width - 4), row: rect.row, column: rect.column + 2,
      titleStyle)
  }
}
