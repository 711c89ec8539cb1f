/// Prints the measurements as one table, a row a subject.
struct Report {
  let measurements: [Measurement]

  private struct Column {
    let title: String
    let figure: (Measurement) -> Double?
    let places: Int
    /// Followed by a column with the ratio to the yardstick's figure.
    var isCompared = false
  }

  private var columns: [Column] {
    [
      Column(
        title: "first ms", figure: { $0.firstFrame.median }, places: 1, isCompared: true),
      Column(title: "p95", figure: { $0.firstFrame.quantile(0.95) }, places: 1),
      Column(title: "start cpu ms", figure: { $0.wholeStart.median }, places: 1),
      Column(
        title: "cpu us/key", figure: { $0.processorTime.median }, places: 0, isCompared: true),
      Column(title: "bytes/key", figure: { $0.bytes.median }, places: 0, isCompared: true),
      Column(title: "writes", figure: { $0.writes.median }, places: 1),
      Column(title: "reads", figure: { $0.reads.median }, places: 1),
      Column(title: "delay ms", figure: { $0.delay.median }, places: 2),
      Column(title: "p95", figure: { $0.delay.quantile(0.95) }, places: 2),
      Column(title: "silent", figure: { Double($0.silentKeys) }, places: 0),
      Column(title: "memory MB", figure: { $0.memory }, places: 1),
    ]
  }

  /// The table, its first column aligned left and the others right.
  var table: String {
    let rows = [titles] + measurements.map { row(for: $0) }
    let widths = titles.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private var titles: [String] {
    ["subject"] + columns.flatMap { $0.isCompared ? [$0.title, "ratio"] : [$0.title] }
  }

  private func row(for measurement: Measurement) -> [String] {
    [measurement.subject]
      + columns.flatMap { column in
        let figure = column.figure(measurement)
        let text = figure?.rounded(to: column.places) ?? "-"
        return column.isCompared ? [text, ratio(figure, column)] : [text]
      }
  }

  private func ratio(_ figure: Double?, _ column: Column) -> String {
    let yardstick = measurements.first { $0.subject == Subjects.yardstick }
    guard let figure, let whole = yardstick.flatMap(column.figure), whole > 0 else { return "-" }
    return (figure / whole).rounded(to: 2)
  }
}

extension Double {
  /// In decimal notation with this many places after the point.
  func rounded(to places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { whole, _ in whole * 10 }
    let digits = String(Int((self * scale).rounded()))
    guard places > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
