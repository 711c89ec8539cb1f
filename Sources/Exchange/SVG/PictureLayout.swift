/// Where everything of a picture stands, in units of which the smallest type has 11.
struct PictureLayout {
  let words: PictureWords
  let lattice: Lattice
  let routes: [ArrowRoute]
  let lanes: ArrowLanes
  private(set) var ports: PicturePorts
  let width: Double
  private(set) var columnWidth = 0.0
  /// The left edge of each column, and the top of each row.
  private(set) var lefts: [Double] = []
  private(set) var tops: [Double] = []
  private(set) var heights: [Double] = []
  /// Of the boxes, by number.
  private(set) var frames: [Frame] = []
  private(set) var headHeight = 0.0
  /// Where the grid ends.
  private(set) var bottom = 0.0

  private typealias Size = PictureSize

  struct Frame {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  /// The height of a picture of this width: 16 by 9.
  var height: Double { (width * 9 / 16).rounded() }

  /// The smallest picture in which the map has room.
  static func fitting(_ sheet: MapSheet, _ lattice: Lattice) -> PictureLayout {
    let routes = lattice.arrows.indices.map { ArrowRoute($0, of: lattice) }
    let lanes = ArrowLanes(routes, of: lattice)
    func layout(at width: Double) -> PictureLayout {
      PictureLayout(PictureWords(sheet, width: width), lattice, routes, lanes, width: width)
    }
    var fitting = layout(at: Size.least)
    while !fitting.fits { fitting = layout(at: (fitting.width * 1.06).rounded(.up)) }
    fitting.spread()
    fitting.ports.settle(in: fitting.frames)
    return fitting
  }

  private init(
    _ words: PictureWords, _ lattice: Lattice, _ routes: [ArrowRoute], _ lanes: ArrowLanes,
    width: Double
  ) {
    self.words = words
    self.lattice = lattice
    self.routes = routes
    self.lanes = lanes
    ports = PicturePorts(routes)
    self.width = width
    layColumns()
    guard columnWidth >= Size.leastColumn || lattice.columns.isEmpty else { return }
    layRows()
  }

  private var fits: Bool {
    (columnWidth >= Size.leastColumn || lattice.columns.isEmpty)
      && bottom <= height - words.footHeight
  }

  private mutating func layColumns() {
    let gutters = lanes.upright.map { Size.gutter(lanes: $0.count) }
    let room = width - 2 * Size.margin - Size.rowHead - gutters.reduce(0, +)
    columnWidth = room / Double(max(1, lattice.columns.count))
    var x = Size.margin + Size.rowHead
    for gutter in gutters.dropLast() {
      x += gutter
      lefts.append(x)
      x += columnWidth
    }
  }

  private mutating func layRows() {
    headHeight =
      (lattice.columns.map { Size.height(of: $0, width: columnWidth - 12) }.max() ?? 0) + 12
    var y = words.top + headHeight
    frames = Array(repeating: Frame(x: 0, y: 0, width: 0, height: 0), count: lattice.boxes.count)
    for row in lattice.rows.indices {
      y += Size.gap(lanes: lanes.level[row].count)
      tops.append(y)
      heights.append(layRow(row, top: y))
      y += heights[row]
    }
    bottom = y + Size.gap(lanes: lanes.level[lattice.rows.count].count)
  }

  /// Lays the boxes of a row and gives back its height.
  private mutating func layRow(_ row: Int, top: Double) -> Double {
    var height = Size.height(of: lattice.rows[row].head, width: Size.rowHead - 18) + 12
    for column in lattice.columns.indices {
      var y = top + Size.height(of: cell(row, column), width: columnWidth)
      for box in lattice.boxes(row: row, column: column) {
        let tall = max(
          Size.height(of: lattice.boxes[box], width: columnWidth), ports.leastHeight(of: box))
        frames[box] = Frame(x: lefts[column], y: y, width: columnWidth, height: tall)
        y += tall + Size.boxGap
      }
      height = max(height, y - top)
    }
    return height
  }

  func cell(_ row: Int, _ column: Int) -> SheetCell? {
    let cells = lattice.rows[row].cells
    return cells.indices.contains(column) ? cells[column] : nil
  }

  /// Shares the room that is left among the rows.
  private mutating func spread() {
    let rest = height - words.footHeight - bottom
    guard rest > 0, !tops.isEmpty else { return }
    let share = rest / Double(tops.count)
    for row in tops.indices {
      tops[row] += Double(row) * share
      heights[row] += share
    }
    for box in frames.indices { frames[box].y += Double(lattice.boxes[box].place.row) * share }
    bottom += rest
  }
}
