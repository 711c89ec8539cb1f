import TerminalUI

/// Where each figure of an occupation stands in a row of the gap screen.
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
    let widths = isWide ? [9, 10, 10, 0, 6, 12] : [8, 7, 7, 0, 5, 12]
    let figures = widths.reduce(0, +) + 7
    let room = max(0, width - 2 - figures)
    // A bar has a middle, so an odd number of columns.
    let bar = max(5, min(21, room / 4)) | 1
    title = Place(start: 2, width: max(8, room - bar))
    var next = 2 + title.width + 1
    func place(_ width: Int) -> Place {
      defer { next += width + 1 }
      return Place(start: next, width: width)
    }
    openings = place(widths[0])
    completers = place(widths[1])
    gap = place(widths[2])
    self.bar = place(bar)
    ratio = place(widths[4])
    verdict = place(widths[5])
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
