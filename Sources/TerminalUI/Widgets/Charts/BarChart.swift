/// Named values as horizontal bars on one scale, each with its figure.
package struct BarChart: Equatable, Sendable {
  /// One bar.
  package struct Row: Equatable, Sendable {
    package let label: String
    package let value: Double
    /// The value in words the reader knows: `1,240 openings`, `$18.50`.
    package let figure: String
    package let style: Style

    package init(_ label: String, _ value: Double, figure: String, _ style: Style = .figure) {
      self.label = label
      self.value = value
      self.figure = figure
      self.style = style
    }
  }

  package let rows: [Row]
  /// The value of a bar that fills its room.
  private let most: Double
  private let labelWidth: Int
  private let figureWidth: Int

  /// The scale runs from zero to the highest value, or to `most` if that is higher.
  package init(_ rows: [Row], most: Double = 0) {
    self.rows = rows
    self.most = rows.reduce(most) { max($0, $1.value) }
    labelWidth = rows.reduce(0) { max($0, TextWidth.of($1.label)) }
    figureWidth = rows.reduce(0) { max($0, TextWidth.of($1.figure)) }
  }

  /// Draws the rows that fit the frame, `first` at the top.
  ///
  /// Where there is no room for bars, labels and figures stand alone.
  package func draw(on canvas: inout Canvas, from first: Int = 0) {
    let columns = ChartColumns(label: labelWidth, figure: figureWidth, in: canvas.width)
    for (line, row) in rows.dropFirst(max(0, first)).prefix(canvas.height).enumerated() {
      canvas.write(row.label, row: line, width: columns.label)
      canvas.write(
        row.figure, row: line, column: columns.figureStart, width: columns.figure, align: .right)
      let filled = Bar.columns(of: row.value, outOf: most, in: columns.chart)
      let bar = Rect(row: line, column: columns.chartStart, width: filled, height: 1)
      canvas.fill(bar, row.style, glyph: "█")
    }
  }
}

/// The columns of a chart's row: its label, the chart itself and its figure.
struct ChartColumns: Equatable {
  let label: Int
  let chart: Int
  let figure: Int

  var chartStart: Int { label + 1 }
  var figureStart: Int { chart > 0 ? chartStart + chart + 1 : label + 1 }

  /// The least columns in which a chart says anything.
  private static let leastChart = 6

  /// Labels get at most two fifths of the width, figures what they need.
  init(label: Int, figure: Int, in width: Int) {
    let figure = min(figure, max(0, width / 2))
    let label = min(label, max(0, width * 2 / 5))
    let room = width - label - figure - 2
    self.figure = figure
    chart = room >= Self.leastChart ? room : 0
    self.label = chart > 0 ? label : max(0, width - figure - 1)
  }
}
