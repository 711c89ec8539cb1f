/// How many of so many are done: a bar, and the figure beside it.
package struct ProgressBar: Equatable, Sendable {
  package let done: Int
  package let total: Int

  /// Figures below zero count as zero, and no more is done than there is.
  package init(_ done: Int, of total: Int) {
    self.total = max(0, total)
    self.done = min(max(0, done), self.total)
  }

  package var figure: String { "\(done) of \(total)" }

  /// Draws it across the frame; where a bar does not fit, the figure alone.
  package func draw(on canvas: inout Canvas, row: Int = 0, _ style: Style = .figure) {
    let room = canvas.width - figure.utf8.count - 1
    guard room >= 4 else { return canvas.write(figure, row: row, width: canvas.width) }
    let filled = Bar.columns(of: Double(done), outOf: Double(total), in: room)
    Bar.draw(on: &canvas, row: row, column: 0, width: room, filled: filled, style)
    canvas.write(figure, row: row, column: room + 1)
  }
}

/// The filled and the empty part of a horizontal bar.
enum Bar {
  /// The columns a value takes; some where it is above zero, all only where it is full.
  static func columns(of value: Double, outOf most: Double, in width: Int) -> Int {
    guard value > 0, most > 0, width > 0, value.isFinite, most.isFinite else { return 0 }
    if value >= most { return width }
    let columns = Int(value / most * Double(width) + 0.5)
    return min(max(1, columns), max(1, width - 1))
  }

  static func draw(
    on canvas: inout Canvas, row: Int, column: Int, width: Int, filled: Int, _ style: Style
  ) {
    canvas.fill(Rect(row: row, column: column, width: width, height: 1), .muted, glyph: "░")
    canvas.fill(Rect(row: row, column: column, width: filled, height: 1), style, glyph: "█")
  }
}
