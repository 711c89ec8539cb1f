/// How far a list is scrolled, and how many of its rows showed last.
package struct Scroll: Equatable, Sendable {
  /// The first row that shows.
  package private(set) var offset = 0
  /// The rows that showed when it was drawn last; at least one.
  package private(set) var window = 1

  package init() {}

  /// Scrolls no further than needed for `index` to show in a window of rows.
  package mutating func show(_ index: Int, of count: Int, in window: Int) {
    show(index..<(index + 1), of: count, in: window)
  }

  /// Scrolls until a range of rows shows, or as much of its start as the window holds.
  package mutating func show(_ range: Range<Int>, of count: Int, in window: Int) {
    self.window = max(1, window)
    if range.upperBound > offset + self.window { offset = range.upperBound - self.window }
    if range.lowerBound < offset { offset = range.lowerBound }
    settle(count)
  }

  /// Scrolls by some rows, whatever is selected.
  package mutating func turn(by rows: Int, of count: Int) {
    offset += rows
    settle(count)
  }

  /// The rows that show.
  package func visible(of count: Int) -> Range<Int> {
    let end = min(max(0, count), offset + window)
    return min(offset, end)..<end
  }

  /// Whether there is more than shows.
  package func isNeeded(for count: Int) -> Bool { count > window }

  private mutating func settle(_ count: Int) {
    offset = max(0, min(offset, count - window))
  }
}

extension Scroll {
  /// Draws a bar along the right edge of the frame where there is more than shows.
  package func drawBar(
    on canvas: inout Canvas, row: Int = 0, of count: Int, _ style: Style = .border
  ) {
    guard isNeeded(for: count), canvas.width > 1 else { return }
    let column = canvas.width - 1
    canvas.upright(row: row, column: column, height: window, style)
    let length = max(1, window * window / count)
    let top = offset == 0 ? 0 : max(1, (window - length) * offset / (count - window))
    let area = Rect(row: row + top, column: column, width: 1, height: min(length, window - top))
    canvas.fill(area, style, glyph: "█")
  }
}
