/// What a pane of a screen needs.
package struct Pane: Equatable, Sendable {
  /// The least columns, or rows where panes are stacked, in which it makes sense.
  package let least: Int
  /// Its part of the room beyond what every pane needs.
  package let share: Int
  /// Where not every pane fits, those of the lowest weight go first.
  package let weight: Int

  package init(least: Int, share: Int = 1, weight: Int = 1) {
    self.least = max(1, least)
    self.share = max(0, share)
    self.weight = weight
  }
}

/// Room parted among panes side by side or stacked, a line between each two.
///
/// A pane that does not fit goes, the one of the lowest weight first and of equals
/// the last; one pane always stays, however little room there is.
package struct SplitPanes: Equatable, Sendable {
  package enum Direction: Equatable, Sendable {
    case beside
    case stacked
  }

  /// Where each pane lies; nil for one that does not fit.
  package let areas: [Rect?]
  private let lines: [Rect]

  package init(_ panes: [Pane], _ direction: Direction, in area: Rect) {
    let extent = direction == .beside ? area.width : area.height
    let kept = Self.fitting(panes, in: extent)
    let lengths = Self.lengths(of: kept.map { panes[$0] }, in: extent)
    var areas = [Rect?](repeating: nil, count: panes.count)
    var lines: [Rect] = []
    var rest = area
    for (index, length) in zip(kept, lengths) {
      if index != kept.first {
        let line = Self.cut(1, of: rest, direction)
        lines.append(line.start)
        rest = line.rest
      }
      let piece = Self.cut(length, of: rest, direction)
      areas[index] = piece.start
      rest = piece.rest
    }
    self.areas = areas
    self.lines = lines
  }

  /// Draws the lines between the panes.
  package func drawLines(on canvas: inout Canvas, _ style: Style = .border) {
    for line in lines {
      if line.width == 1 {
        canvas.upright(row: line.row, column: line.column, height: line.height, style)
      } else {
        canvas.rule(row: line.row, column: line.column, width: line.width, style)
      }
    }
  }

  /// The numbers of the panes that fit, in order.
  private static func fitting(_ panes: [Pane], in extent: Int) -> [Int] {
    var kept = Array(panes.indices)
    while kept.count > 1, need(kept.map { panes[$0] }) > extent {
      let lightest = kept.map { panes[$0].weight }.min()
      guard let index = kept.lastIndex(where: { panes[$0].weight == lightest }) else { break }
      kept.remove(at: index)
    }
    return kept
  }

  private static func need(_ panes: [Pane]) -> Int {
    panes.reduce(panes.count - 1) { $0 + $1.least }
  }

  /// What each pane gets: its least, and its share of what is left; the last takes the remainder.
  private static func lengths(of panes: [Pane], in extent: Int) -> [Int] {
    guard panes.count > 1 else { return [extent] }
    let spare = extent - need(panes)
    let shares = max(1, panes.reduce(0) { $0 + $1.share })
    var lengths = panes.map { $0.least + spare * $0.share / shares }
    let used = lengths.reduce(panes.count - 1, +)
    let taker = panes.lastIndex { $0.share > 0 } ?? panes.count - 1
    lengths[taker] += extent - used
    return lengths
  }

  private static func cut(
    _ length: Int, of area: Rect, _ direction: Direction
  ) -> (start: Rect, rest: Rect) {
    let (start, rest) = direction == .beside ? area.splitLeft(length) : area.splitTop(length)
    return (start, rest)
  }
}
