import TerminalUI

/// Where each figure of an occupation stands in a row of the gap screen; no width, no column.
struct GapColumns: Equatable {
  /// Where a column starts, and how wide it is.
  struct Place: Equatable {
    let start: Int
    let width: Int
  }

  /// Whether persons show to a tenth.
  let isWide: Bool
  let mark = Place(start: 0, width: 1)
  let title: Place
  let openings: Place
  let completers: Place
  let gap: Place
  let bar: Place
  let ratio: Place
  let verdict: Place

  init(width: Int) {
    isWide = width >= 96
    // Where it is narrow the pane below has the completers, and there is no bar.
    let isNarrow = width < 66
    let widths = isWide ? [9, 10, 10, 6, 12] : [8, isNarrow ? 0 : 7, 7, 5, 12]
    let figures = widths.reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    let room = max(0, width - 2 - figures)
    // A bar has a middle, so an odd number of columns.
    let bar = isNarrow ? 0 : max(5, min(21, room / 4)) | 1
    title = Place(start: 2, width: max(8, bar > 0 ? room - bar - 1 : room))
    var next = 2 + title.width + 1
    func place(_ width: Int) -> Place {
      defer { next += width > 0 ? width + 1 : 0 }
      return Place(start: next, width: width)
    }
    openings = place(widths[0])
    completers = place(widths[1])
    gap = place(widths[2])
    self.bar = place(bar)
    ratio = place(widths[3])
    verdict = place(widths[4])
  }
}

extension Canvas {
  /// Writes a text in a column of a row.
  mutating func write(
    _ text: String, in place: GapColumns.Place, row: Int = 0, _ style: Style,
    align: Alignment = .right
  ) {
    write(text, row: row, column: place.start, width: place.width, style, align: align)
  }
}
