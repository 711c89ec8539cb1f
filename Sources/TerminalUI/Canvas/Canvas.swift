/// A grid of cells that screens and widgets draw on: the only way to the screen.
///
/// Drawing happens inside the current *frame*, a rectangle that is both the
/// origin of coordinates and the clip: nothing drawn reaches outside it, and
/// no coordinate traps. Two canvases are equal when they look the same.
package struct Canvas: Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Letters with combining marks, named by glyph numbers from `Cell.firstCluster`.
  package private(set) var clusters: [String] = []
  /// Where the real cursor stands, in coordinates of the whole canvas.
  package private(set) var cursor: Point?
  /// Where a layer in front types what the cursor is on, in coordinates of the whole canvas.
  private var typed: Rect?
  /// What a click at a place means, the last one drawn on top.
  package private(set) var targets: [Target] = []
  private var frame: Rect

  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.width * size.height)
    frame = Rect(size)
  }

  package init(width: Int, height: Int) { self.init(Size(width: width, height: height)) }

  /// The columns of the current frame.
  package var width: Int { frame.width }
  /// The rows of the current frame.
  package var height: Int { frame.height }
  /// The current frame in its own coordinates.
  package var bounds: Rect { Rect(frame.size) }

  /// Draws inside `rect`, with its top left as the origin and clipped to it.
  ///
  /// A rectangle that reaches out of the current frame is cut at its right and
  /// bottom, and moved in at its left and top.
  package mutating func within(_ rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = frame
    frame = rect.moved(rows: outer.row, columns: outer.column).intersection(outer)
    if !frame.isEmpty { draw(&self) }
    frame = outer
  }

  /// Sets every cell of the frame to a blank of `style`, and forgets the targets under it.
  package mutating func clear(_ style: Style = .text) {
    fill(bounds, style)
    forgetTargets()
  }

  /// Forgets the targets inside the frame, as where another layer comes in front of them.
  package mutating func forgetTargets() {
    targets.removeAll { frame.intersection($0.rect) == $0.rect }
  }

  /// Fills `rect` with blanks of `style`, or with `glyph`.
  package mutating func fill(_ rect: Rect, _ style: Style, glyph: Unicode.Scalar = " ") {
    let area = absolute(rect)
    guard !area.isEmpty else { return }
    let cell = Cell(glyph: glyph.value, style: style)
    for row in area.row..<area.bottom {
      mendEdges(row: row, from: area.column, to: area.right)
      let start = row * size.width
      cells.withUnsafeMutableBufferPointer {
        $0[(start + area.column)..<(start + area.right)].update(repeating: cell)
      }
    }
  }

  /// Gives the cells of `rect` another style and leaves their glyphs.
  package mutating func restyle(_ rect: Rect, _ style: (Style) -> Style) {
    let area = absolute(rect)
    for row in area.row..<area.bottom {
      for column in area.column..<area.right {
        let cell = cells[row * size.width + column]
        cells[row * size.width + column] = Cell(
          glyph: cell.glyph, style: style(cell.style), width: cell.width)
      }
    }
  }

  /// Puts the real cursor at a place in the frame; outside it, hides it.
  package mutating func placeCursor(row: Int, column: Int) {
    let point = Point(row: frame.row + row, column: frame.column + column)
    cursor = frame.contains(point) ? point : nil
  }

  package mutating func hideCursor() { cursor = nil }

  /// Where a layer in front types what the cursor of the one behind is on, in the frame; nil where
  /// that one has no such place.
  ///
  /// The one behind is drawn first, so the place is where it shows in this very picture, however
  /// fast someone types and whatever became of the window.
  package var typingPlace: Rect? {
    get { typed?.moved(rows: -frame.row, columns: -frame.column) }
    set { typed = newValue?.moved(rows: frame.row, columns: frame.column) }
  }

  /// Says what a click inside `rect` means.
  package mutating func mark(_ rect: Rect, as meaning: Target.Meaning) {
    let area = absolute(rect)
    if !area.isEmpty { targets.append(Target(rect: area, meaning: meaning)) }
  }

  /// What a click at a place of the whole canvas means: the topmost target there.
  package func target(at point: Point) -> Target? {
    targets.last { $0.rect.contains(point) }
  }

  /// A place of the frame in coordinates of the whole canvas, or nil outside the frame.
  func absolute(row: Int, column: Int) -> Point? {
    let point = Point(row: frame.row + row, column: frame.column + column)
    return frame.contains(point) ? point : nil
  }

  private func absolute(_ rect: Rect) -> Rect {
    rect.moved(rows: frame.row, columns: frame.column).intersection(frame)
  }

  /// The current frame in coordinates of the whole canvas.
  var currentFrame: Rect { frame }

  /// Puts a whole row of cells into a row of the frame.
  mutating func put(_ row: UnsafeBufferPointer<Cell>.SubSequence, row number: Int) {
    let start = (frame.row + number) * size.width + frame.column
    cells.withUnsafeMutableBufferPointer { cells in
      _ = cells[start..<(start + row.count)].update(fromContentsOf: row)
    }
  }

  /// Adds a target in coordinates of the whole canvas.
  mutating func add(_ target: Target) { targets.append(target) }

  /// The rightmost column of the frame plus one, in coordinates of the whole canvas.
  var rightEdge: Int { frame.right }

  /// Puts one cell at a place of the whole canvas that lies inside the frame.
  mutating func put(_ cell: Cell, at point: Point) {
    let start = point.row * size.width
    mendEdges(row: point.row, from: point.column, to: point.column + max(1, Int(cell.width)))
    cells[start + point.column] = cell
    if cell.width == 2 { cells[start + point.column + 1] = .continuation(cell.style) }
  }

  /// Puts a run of printable ASCII at a place in the frame, clipped to it.
  mutating func put(
    plain run: UnsafeBufferPointer<UInt8>.SubSequence, row: Int, column: Int, _ style: Style
  ) {
    let area = absolute(Rect(row: row, column: column, width: run.count, height: 1))
    guard !area.isEmpty else { return }
    mendEdges(row: area.row, from: area.column, to: area.right)
    let start = area.row * size.width + area.column
    let first = run.startIndex + area.column - frame.column - column
    cells.withUnsafeMutableBufferPointer { cells in
      for index in 0..<area.width {
        cells[start + index] = Cell(glyph: UInt32(run[first + index]), style: style)
      }
    }
  }

  /// The glyph number of a cluster, kept once.
  mutating func glyph(of cluster: String) -> UInt32 {
    if let index = clusters.firstIndex(of: cluster) { return Cell.firstCluster + UInt32(index) }
    clusters.append(cluster)
    return Cell.firstCluster + UInt32(clusters.count - 1)
  }

  /// Blanks the half of a wide character that drawing over `from..<to` would leave behind.
  private mutating func mendEdges(row: Int, from: Int, to: Int) {
    let start = row * size.width
    if from > 0, cells[start + from].width == 0 {
      cells[start + from - 1] = .blank(cells[start + from - 1].style)
    }
    if to < size.width, cells[start + to].width == 0 {
      cells[start + to] = .blank(cells[start + to].style)
    }
  }
}

/// A clickable place on a canvas.
package struct Target: Equatable, Sendable {
  /// What a click there means to the layer that drew it.
  package enum Meaning: Equatable, Sendable {
    /// Runs the command with this id.
    case command(String)
    /// The layer's own item, by number: a row, a field, a box.
    case item(Int)
    /// The layer's own cell of a grid.
    case cell(row: Int, column: Int)
  }

  /// In coordinates of the whole canvas.
  package let rect: Rect
  package let meaning: Meaning
}
