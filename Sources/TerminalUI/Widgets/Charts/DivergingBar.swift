/// A bar that goes left for values below zero and right for those above, from a line in the middle.
package struct DivergingBar: Equatable, Sendable {
  package let value: Double
  /// The size of a value whose bar fills its side.
  package let most: Double

  package init(_ value: Double, most: Double) {
    self.value = value
    self.most = most
  }

  /// Draws it across the frame; nothing where there is no room for a column on each side.
  package func draw(on canvas: inout Canvas, _ below: Style, _ above: Style, middle: Style) {
    let side = (canvas.width - 1) / 2
    guard side > 0 else { return }
    canvas.write("│", row: 0, column: side, middle)
    let filled = Bar.columns(of: abs(value), outOf: most, in: side)
    let start = value < 0 ? side - filled : side + 1
    let bar = Rect(row: 0, column: start, width: filled, height: 1)
    canvas.fill(bar, value < 0 ? below : above, glyph: "█")
  }
}
