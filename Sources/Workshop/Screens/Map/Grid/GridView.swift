import CareerPathways
import TerminalUI

/// What drawing a map remembers: its layout in this room, and how far it is scrolled.
///
/// Words are wrapped again only where the map or the room is another; a move of
/// the cursor scrolls and paints.
struct GridView {
  private var map: PathwayMap?
  private var size = Size(width: 0, height: 0)
  private var shownZoom = MapZoom.titles
  private var layout: GridLayout?
  /// The numbers of the occupations in the layout.
  private var numbers: [RecordID: Int] = [:]
  private var scroll = GridScroll()
  private var backdrop = Backdrop<Facts>()
  /// Counts the layouts, so that a picture of an earlier one is not shown.
  private var revision = 0

  /// All that the picture without a cursor depends on beside its frame.
  private struct Facts: Equatable, Sendable {
    let revision: Int
    let scroll: GridScroll
    let marks: GridMarks
  }

  /// How much of each occupation shows.
  var zoom = MapZoom.titles
  /// The cells that are selected, with the cursor on one of them.
  var selected: CellRange?

  /// The picture drawn last.
  private(set) var drawing: GridDrawing?

  mutating func draw(
    _ map: PathwayMap, _ cursor: MapCursor, _ marks: MapMarks = .none, on canvas: inout Canvas
  ) {
    guard !marks.legend.isEmpty, canvas.height > 3 else {
      return drawGrid(map, cursor, marks, on: &canvas)
    }
    let (above, line) = canvas.bounds.splitTop(canvas.height - 1)
    canvas.within(above) { drawGrid(map, cursor, marks, on: &$0) }
    canvas.within(line) { $0.write(marks.legend, row: 0, width: $0.width, .accent) }
  }

  private mutating func drawGrid(
    _ map: PathwayMap, _ cursor: MapCursor, _ marks: MapMarks, on canvas: inout Canvas
  ) {
    let layout = layout(of: map, in: canvas.bounds.size)
    scroll.show(level: cursor.level, pathway: cursor.pathway, in: layout)
    let drawing = GridDrawing(
      layout: layout, scroll: scroll, cursor: cursor,
      marks: GridMarks(marks.standing, numbers: numbers))
    self.drawing = drawing
    let following = GridMarks(marks.following, numbers: numbers)
    canvas.within(layout.room.grid) { canvas in
      draw(drawing, following, on: &canvas)
      if let selected { drawing.drawSelected(selected, on: &canvas) }
    }
    if map.pathways.isEmpty || map.levels.isEmpty { Self.invite(map, layout, on: &canvas) }
    canvas.within(layout.pane) {
      let detail = selected.map { MapDetail(map, of: $0) } ?? MapDetail(map, at: cursor)
      DetailPane(detail: detail).draw(on: &$0)
    }
  }

  /// Draws the grid; where the cursor is on a cell, all but that cell is kept between keys, and
  /// the cells with marks that follow the cursor.
  private mutating func draw(
    _ drawing: GridDrawing, _ following: GridMarks, on canvas: inout Canvas
  ) {
    guard case .cell = drawing.cursor.place else { return drawing.draw(on: &canvas) }
    let facts = Facts(revision: revision, scroll: scroll, marks: drawing.marks)
    backdrop.draw(on: &canvas, showing: facts) { canvas in
      var picture = drawing
      picture.cursor = .nowhere
      picture.draw(on: &canvas)
    }
    var over = drawing
    over.marks = drawing.marks.with(following)
    over.drawCells(of: following.numbers, on: &canvas)
    over.drawCell(on: &canvas)
  }

  private mutating func layout(of map: PathwayMap, in size: Size) -> GridLayout {
    if let layout, size == self.size, zoom == shownZoom, map == self.map { return layout }
    let new = GridLayout(MapWords(map, zoom), size: size)
    (self.map, self.size, shownZoom, layout) = (map, size, zoom, new)
    numbers = Self.numbers(of: map)
    revision += 1
    return new
  }

  /// As the layout counts them: cell by cell, row by row.
  private static func numbers(of map: PathwayMap) -> [RecordID: Int] {
    let ids = map.cells.flatMap { map.occupations(in: $0).map(\.id) }
    return Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Says on a map without rows or columns how to begin.
  private static func invite(_ map: PathwayMap, _ layout: GridLayout, on canvas: inout Canvas) {
    let text =
      map.pathways.isEmpty
      ? "This map has no pathways yet. Type the name of the first: a main ladder in the industry."
      : "This map has no levels yet. F7 adds the first, such as a degree or a certificate."
    let column = layout.room.headWidth + 2
    canvas.write(
      wrapped: text, row: layout.headHeight + 2, column: column,
      width: min(60, canvas.width - column), most: 4, .accent)
  }
}
