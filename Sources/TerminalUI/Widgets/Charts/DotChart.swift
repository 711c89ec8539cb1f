/// Ratings from 1 to a few as dots over a line, equal ones on top of each other.
///
/// Under the line stand a triangle at the median, a diamond at what was agreed,
/// and a square at another rating that is set apart.
package struct DotChart: Equatable, Sendable {
  /// How many dots each rating has, 1 first.
  package let tally: [Int]
  package let median: Double?
  package let agreed: Int?
  package let apart: Int?

  package init(_ tally: [Int], median: Double? = nil, agreed: Int? = nil, apart: Int? = nil) {
    self.tally = tally
    self.median = median
    self.agreed = agreed
    self.apart = apart
  }

  /// The rows it takes where there is room enough: the dots, the line and the marks.
  package var height: Int { max(1, tally.max() ?? 0) + 2 }

  /// The columns from one rating to the next.
  private func step(in width: Int) -> Int { max(2, (width - 5) / max(1, tally.count - 1)) }

  /// The rows it takes where each dot is a block of its own, to be seen from afar.
  package var largeHeight: Int { max(1, tally.max() ?? 0) * 2 + 2 }

  /// Draws it over the frame; where dots are too many for it, the top one is their number.
  ///
  /// Where the frame is high enough and `isLarge`, each dot is a block. `mark`
  /// says what a click over a rating means.
  package func draw(
    on canvas: inout Canvas, isLarge: Bool = false, mark: (Int) -> Target.Meaning? = { _ in nil }
  ) {
    let step = step(in: canvas.width)
    let base = canvas.height - 2
    guard base > 0 else { return draw(on: &canvas, row: 0, slot: step) }
    let isLarge = isLarge && canvas.height >= largeHeight && step > 5
    for (index, count) in tally.enumerated() {
      let column = 2 + index * step
      if isLarge {
        drawBlocks(count, on: &canvas, column: column, rows: base)
      } else {
        drawDots(count, on: &canvas, column: column, rows: base)
      }
      let area = Rect(row: 0, column: column - 1, width: 3, height: canvas.height)
      if let meaning = mark(index + 1) { canvas.mark(area, as: meaning) }
    }
    canvas.rule(row: base, column: 2, width: step * (tally.count - 1) + 1)
    for rating in tally.indices {
      canvas.write("\(rating + 1)", row: base, column: 2 + rating * step, .muted)
    }
    drawMarks(on: &canvas, row: base + 1, step)
  }

  private func drawDots(_ count: Int, on canvas: inout Canvas, column: Int, rows: Int) {
    for place in 0..<min(count, rows) {
      canvas.write("●", row: rows - 1 - place, column: column, .figure)
    }
    if count > rows { canvas.write("\(count)", row: 0, column: column, Style(.figure, .bold)) }
  }

  private func drawBlocks(_ count: Int, on canvas: inout Canvas, column: Int, rows: Int) {
    for place in 0..<count {
      let block = Rect(row: rows - 2 - 2 * place, column: column - 1, width: 3, height: 1)
      canvas.fill(block, .figure, glyph: "█")
    }
  }

  private func drawMarks(on canvas: inout Canvas, row: Int, _ step: Int) {
    func column(_ rating: Double) -> Int { 2 + Int(((rating - 1) * Double(step)).rounded()) }
    if let median { canvas.write("▲", row: row, column: column(median), .text) }
    if let apart { canvas.write("■", row: row, column: column(Double(apart)) - 1, .muted) }
    if let agreed {
      canvas.write("◆", row: row, column: column(Double(agreed)) + 1, Style(.accent, .bold))
    }
  }

  /// The columns the one-row form takes.
  package func width(slot: Int) -> Int { slot * tally.count }

  /// Draws it in one row: each rating with its dots, or their number where they do not fit.
  package func draw(
    on canvas: inout Canvas, row: Int, column: Int = 0, slot: Int, _ style: Style = .figure
  ) {
    for (index, count) in tally.enumerated() {
      let place = column + index * slot
      let dots = count < slot ? String(repeating: "●", count: count) : "●\(count)"
      canvas.write(
        count == 0 ? "·" : dots, row: row, column: place,
        count == 0 && style == .figure ? .muted : style)
    }
  }
}
