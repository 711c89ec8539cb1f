import TerminalUI

/// How a room is shared between the grid and the detail pane, and the grid between its columns.
///
/// Every pathway has the same width. As many of them show whole as the room takes,
/// in narrower columns where all do then; what is left over goes to the first
/// column, which holds the levels.
struct GridRoom: Hashable, Sendable {
  let grid: Rect
  let pane: Rect
  /// The columns of the levels' titles.
  let headWidth: Int
  /// The columns of one pathway, without the line before it.
  let columnWidth: Int
  /// The pathways that show at a time.
  let shownColumns: Int

  private static let leastColumn = 20
  /// Wide enough for `Administrators` and for `$32.22-$51.22`.
  private static let leastOfAll = 15
  private static let mostColumn = 38
  private static let leastHead = 13

  init(_ size: Size, pathways: Int) {
    (grid, pane) = Self.split(Rect(size))
    let usual = max(
      Self.leastHead, grid.width < 100 ? grid.width / 5 : grid.width * 16 / 100)
    let fit = (grid.width - usual - 1) / (Self.leastColumn + 1)
    let narrow = (grid.width - Self.leastHead - 1) / (Self.leastOfAll + 1)
    let isNarrow = fit < pathways && pathways <= narrow
    let head = isNarrow ? Self.leastHead : usual
    let room = max(1, grid.width - head - 1)
    let shown = max(1, isNarrow ? pathways : min(pathways, fit))
    columnWidth = min(Self.mostColumn, room / shown - 1)
    let rest = grid.width - 1 - shown * (columnWidth + 1)
    headWidth = columnWidth < Self.mostColumn ? rest : min(rest, max(head, 24))
    shownColumns = shown
  }

  /// The pane stands at the right of a wide room, below in a high one, else it is one line.
  private static func split(_ room: Rect) -> (grid: Rect, pane: Rect) {
    if room.width >= 144 {
      let (grid, pane) = room.splitLeft(room.width - room.width * 27 / 100)
      return (grid, pane)
    }
    let (grid, pane) = room.splitTop(room.height - (room.height >= 34 ? 6 : 1))
    return (grid, pane)
  }

  /// The column of the line before a shown pathway, counted from the first one that shows.
  func line(before place: Int) -> Int { headWidth + place * (columnWidth + 1) }

  /// The columns of the grid that are drawn on.
  var usedWidth: Int { line(before: shownColumns) + 1 }
}
