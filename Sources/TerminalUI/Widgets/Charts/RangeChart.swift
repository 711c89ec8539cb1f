/// Named ranges from low to high on one scale, each with its figure: `├────┤`.
package struct RangeChart: Equatable, Sendable {
  /// One range; a range without an end is not drawn, and its figure says why.
  package struct Row: Equatable, Sendable {
    package let label: String
    package let range: ClosedRange<Double>?
    /// The range in words the reader knows: `$18 to $27`.
    package let figure: String
    package let style: Style

    package init(
      _ label: String, _ range: ClosedRange<Double>?, figure: String, _ style: Style = .figure
    ) {
      self.label = label
      self.range = range
      self.figure = figure
      self.style = style
    }
  }

  package let rows: [Row]
  /// The values at the two ends of the chart.
  package let scale: ClosedRange<Double>
  private let labelWidth: Int
  private let figureWidth: Int

  /// The scale holds every range, and `including` too.
  package init(_ rows: [Row], including: ClosedRange<Double>? = nil) {
    self.rows = rows
    let ranges = rows.compactMap(\.range) + (including.map { [$0] } ?? [])
    let low = ranges.map(\.lowerBound).min() ?? 0
    scale = low...(ranges.map(\.upperBound).max() ?? low)
    labelWidth = rows.reduce(0) { max($0, TextWidth.of($1.label)) }
    figureWidth = rows.reduce(0) { max($0, TextWidth.of($1.figure)) }
  }

  /// Draws the rows that fit the frame, `first` at the top.
  package func draw(on canvas: inout Canvas, from first: Int = 0) {
    let columns = ChartColumns(label: labelWidth, figure: figureWidth, in: canvas.width)
    for (line, row) in rows.dropFirst(max(0, first)).prefix(canvas.height).enumerated() {
      canvas.write(row.label, row: line, width: columns.label)
      canvas.write(
        row.figure, row: line, column: columns.figureStart, width: columns.figure, align: .right)
      guard let range = row.range, columns.chart > 0 else { continue }
      draw(range, on: &canvas, row: line, columns, row.style)
    }
  }

  private func draw(
    _ range: ClosedRange<Double>, on canvas: inout Canvas, row: Int, _ columns: ChartColumns,
    _ style: Style
  ) {
    let low = columns.chartStart + column(of: range.lowerBound, in: columns.chart)
    let high = columns.chartStart + column(of: range.upperBound, in: columns.chart)
    let start = Rect(row: row, column: low, width: 1, height: 1)
    guard high > low else { return canvas.fill(start, style, glyph: "│") }
    canvas.rule(row: row, column: low, width: high - low, style)
    canvas.fill(start, style, glyph: "├")
    canvas.fill(Rect(row: row, column: high, width: 1, height: 1), style, glyph: "┤")
  }

  /// The column of a value among `width`.
  private func column(of value: Double, in width: Int) -> Int {
    let span = scale.upperBound - scale.lowerBound
    guard span > 0, span.isFinite, value.isFinite else { return 0 }
    let part = (value - scale.lowerBound) / span
    return Int(min(max(0, part), 1) * Double(width - 1) + 0.5)
  }
}
