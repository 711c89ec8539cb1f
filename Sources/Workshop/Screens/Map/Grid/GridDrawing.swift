import TerminalUI

/// Draws the grid of a map: heads that stay, cells that scroll under them, and the cursor.
struct GridDrawing {
  let layout: GridLayout
  let scroll: GridScroll
  var cursor: MapCursor
  var marks = GridMarks([:], numbers: [:])

  var room: GridRoom { layout.room }
  /// The numbers of the pathways that show.
  var shownPathways: Range<Int> {
    let end = min(layout.pathways.count, scroll.pathway + room.shownColumns)
    return min(scroll.pathway, end)..<end
  }

  /// Draws inside the frame, which is the grid's part of the room.
  func draw(on canvas: inout Canvas) {
    let shown = shownLevels
    drawLines(on: &canvas, height: layout.headHeight + 1 + shown.height)
    drawHeads(on: &canvas)
    drawLevels(on: &canvas, shown.levels)
    drawCursorBox(on: &canvas, shown.levels)
    drawMore(on: &canvas, last: shown.levels.last)
  }

  /// A level and the rows it has on the canvas; the last one may be cut by the bottom.
  struct ShownLevel {
    let number: Int
    let row: Int
    let height: Int
    let isWhole: Bool
  }

  /// The levels that show, and the rows they take with their rules.
  var shownLevels: (levels: [ShownLevel], height: Int) {
    let top = layout.headHeight + 1
    let bottom = top + layout.bodyHeight
    var row = top
    var shown: [ShownLevel] = []
    for number in scroll.level..<max(scroll.level, layout.heights.count) where row < bottom - 1 {
      let height = layout.heights[number]
      let room = min(height, bottom - 1 - row)
      shown.append(ShownLevel(number: number, row: row, height: room, isWhole: room == height))
      row += room + 1
    }
    return (shown, row - top)
  }

  private func drawLines(on canvas: inout Canvas, height: Int) {
    for place in 0...shownPathways.count {
      canvas.upright(column: room.line(before: place), height: height)
    }
    drawRule(on: &canvas, row: layout.headHeight)
  }

  /// Draws a rule across the lines between the pathways; at the foot of the map they end there.
  func drawRule(on canvas: inout Canvas, row: Int, isFoot: Bool = false) {
    let right = room.line(before: shownPathways.count)
    canvas.rule(row: row, width: right + 1)
    for place in 0..<shownPathways.count {
      put(isFoot ? "┴" : "┼", on: &canvas, row: row, column: room.line(before: place), .border)
    }
    put(isFoot ? "┘" : "┤", on: &canvas, row: row, column: right, .border)
  }

  func put(
    _ glyph: Unicode.Scalar, on canvas: inout Canvas, row: Int, column: Int, _ style: Style
  ) {
    canvas.fill(Rect(row: row, column: column, width: 1, height: 1), style, glyph: glyph)
  }
}

/// The titles of the pathways and the corner.
extension GridDrawing {
  private func drawHeads(on canvas: inout Canvas) {
    let corner = Rect(row: 0, column: 0, width: room.headWidth, height: layout.headHeight)
    let style = headStyle(.map, on: corner, of: &canvas)
    for (row, line) in layout.corner.enumerated() {
      canvas.write(line, row: row, style ?? .figure)
    }
    mark(corner, MapCursor.head, MapCursor.head, on: &canvas)
    for (place, pathway) in shownPathways.enumerated() {
      let area = Rect(
        row: 0, column: room.line(before: place) + 1, width: room.columnWidth,
        height: layout.headHeight)
      draw(layout.pathways[pathway], .pathway(pathway), in: area, on: &canvas)
      mark(area, MapCursor.head, pathway, on: &canvas)
    }
  }

  func draw(
    _ head: GridHead, _ place: MapCursor.Place, in area: Rect, on canvas: inout Canvas
  ) {
    let style = headStyle(place, on: area, of: &canvas)
    let column = area.column + (area.column == 0 ? 0 : 1)
    for (row, line) in head.title.enumerated() where row < area.height {
      canvas.write(line, row: area.row + row, column: column, (style ?? .heading).with(.bold))
    }
    guard head.height <= area.height else { return }
    let row = area.row + (area.column == 0 ? head.title.count : area.height - 1)
    canvas.write(head.total, row: row, column: column, style ?? .figure)
  }

  /// Fills the place with the cursor on it and gives the style of its words; nil elsewhere.
  func headStyle(
    _ place: MapCursor.Place, on area: Rect, of canvas: inout Canvas
  ) -> Style? {
    guard cursor.place == place else { return nil }
    canvas.fill(area, .selection)
    canvas.placeCursor(row: area.row, column: area.column)
    return .selection
  }

  func mark(_ area: Rect, _ level: Int, _ pathway: Int, on canvas: inout Canvas) {
    canvas.mark(area, as: .cell(row: level, column: pathway))
  }
}
