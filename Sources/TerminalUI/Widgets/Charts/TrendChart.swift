/// Values over time as points with a dotted line between them, the oldest at the left.
package struct TrendChart: Equatable, Sendable {
  /// Nil where there is no value, over which the line does not go.
  package let values: [Double?]
  package let scale: ClosedRange<Double>

  package init(_ values: [Double?], scale: ClosedRange<Double>) {
    self.values = values
    self.scale = scale
  }

  /// Draws it over the frame, which has the ends of the scale at its left.
  package func draw(on canvas: inout Canvas) {
    guard canvas.height > 1, values.count > 1 else { return }
    canvas.write("\(Int(scale.upperBound))", row: 0, .muted)
    canvas.write("\(Int(scale.lowerBound))", row: canvas.height - 1, .muted)
    let step = max(2, (canvas.width - 3) / (values.count - 1))
    for (index, pair) in zip(values, values.dropFirst()).enumerated() {
      guard let from = pair.0, let to = pair.1 else { continue }
      for part in 1..<step {
        let value = from + (to - from) * Double(part) / Double(step)
        draw("·", value, on: &canvas, column: 2 + index * step + part, .muted)
      }
    }
    for (index, value) in values.enumerated() {
      if let value { draw("●", value, on: &canvas, column: 2 + index * step, .figure) }
    }
  }

  private func draw(
    _ glyph: String, _ value: Double, on canvas: inout Canvas, column: Int, _ style: Style
  ) {
    let part = (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    let row = Int((1 - part) * Double(canvas.height - 1) + 0.5)
    canvas.write(glyph, row: min(max(0, row), canvas.height - 1), column: column, style)
  }
}
