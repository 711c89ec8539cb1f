import TerminalUI

/// Where everything of a map stands in a room, its words wrapped.
///
/// Made once for a map and a room; moving the cursor and scrolling only read it.
struct GridLayout: Sendable {
  let room: GridRoom
  let corner: [String]
  let pathways: [GridHead]
  let levels: [GridHead]
  /// By level, then by pathway.
  let cells: [[GridCell]]
  /// The lines of the pathways' titles and totals.
  let headHeight: Int
  /// The lines of each level, without the rule under it.
  let heights: [Int]
  /// Where the text of an occupation starts, after its bullet.
  let indent: Int

  /// The lines between the rule under the titles and the bottom of the grid.
  var bodyHeight: Int { max(1, room.grid.height - headHeight - 1) }

  /// The detail pane, which takes what the grid leaves above it, but no more than it can use.
  var pane: Rect {
    let pane = room.pane
    let used = heights.reduce(headHeight + 1) { $0 + $1 + 1 }
    guard pane.row > 0, pane.height > 1 else { return pane }
    let spare = max(0, min(room.grid.height - used, 5))
    return Rect(
      row: pane.row - spare, column: pane.column, width: pane.width, height: pane.height + spare)
  }

  init(_ words: MapWords, size: Size) {
    let room = GridRoom(size, pathways: words.pathways.count)
    let indent = room.columnWidth >= 24 ? 2 : 1
    self.room = room
    self.indent = indent
    let titleLines = size.height < 20 ? 2 : 3
    corner = TextWrap.lines(of: words.total, width: room.headWidth - 1, most: titleLines + 1)
    pathways = words.pathways.map {
      GridHead($0, width: room.columnWidth - 1, most: titleLines)
    }
    levels = words.levels.map { GridHead($0, width: room.headWidth - 1, most: 6) }
    headHeight = pathways.reduce(corner.count) { max($0, $1.height) }
    cells = Self.cells(words, room, indent: indent)
    let body = max(1, room.grid.height - headHeight - 1)
    heights = zip(levels, cells).map { Self.height(of: $0, $1, body: body) }
  }

  /// The place of an occupation, numbered over the whole map.
  func place(ofNumber number: Int) -> MapCursor? {
    for (level, cells) in cells.enumerated() {
      for (pathway, cell) in cells.enumerated()
      where (cell.firstNumber..<(cell.firstNumber + cell.count)).contains(number) {
        return MapCursor(level: level, pathway: pathway, occupation: number - cell.firstNumber)
      }
    }
    return nil
  }

  private static func cells(_ words: MapWords, _ room: GridRoom, indent: Int) -> [[GridCell]] {
    var number = 0
    return words.cells.map { level in
      level.map { cell in
        defer { number += cell.occupations.count }
        return GridCell(
          cell, empty: words.emptyCell, width: room.columnWidth, indent: indent,
          firstNumber: number)
      }
    }
  }

  /// As high as its content, but low enough that the next level shows too.
  private static func height(of head: GridHead, _ cells: [GridCell], body: Int) -> Int {
    let content = cells.reduce(max(2, head.height)) { max($0, $1.height) }
    return min(content, max(min(body - 1, 8), body * 3 / 4))
  }
}

/// The head of a row or a column, wrapped.
struct GridHead: Equatable, Sendable {
  let title: [String]
  let total: String

  init(_ head: MapWords.Head, width: Int, most: Int) {
    var lines = TextWrap.lines(of: head.title, width: width, most: most + 1)
    if lines.count > most {
      lines.removeLast()
      lines[most - 1] = TextWidth.fit(lines[most - 1] + "…", width: width)
    }
    title = lines
    total = head.total.words(in: width)
  }

  var height: Int { title.count + (total.isEmpty ? 0 : 1) }
}
