extension Canvas: Equatable {
  /// Whether both look the same: cells, clusters and cursor; targets do not show.
  package static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.cells == right.cells
      && left.clusters == right.clusters
  }
}

extension Canvas {
  /// What stands in a cell, as text; empty for the right half of a wide character.
  package func text(of cell: Cell) -> String {
    if cell.width == 0 { return "" }
    if cell.glyph >= Cell.firstCluster { return clusters[Int(cell.glyph - Cell.firstCluster)] }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? "?"
  }

  /// The rows as lines of text, blanks at the ends taken off: what tests compare.
  package var lines: [String] {
    (0..<size.height).map { row in
      var line = cells[(row * size.width)..<((row + 1) * size.width)].map(text(of:)).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole canvas as text, blank rows at the end taken off.
  package var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
