import CareerPathways

/// A map as boxes in a grid and arrows between them, before anything is measured.
///
/// Places outside the map are boxes too: ways out stand in a row above the
/// levels, ways in in one below, each in the column of the occupation it meets.
struct Lattice {
  var rows: [Row]
  let columns: [SheetHead]
  private(set) var boxes: [Box] = []
  private var numbers: [Cell: [Int]] = [:]
  var arrows: [Arrow] = []

  struct Row {
    let head: SheetHead
    /// By column; none in a row of places outside the map.
    let cells: [SheetCell]
  }

  struct Box {
    let words: Words
    let place: Place
  }

  /// What a box says.
  struct Words {
    let title: String
    var figures = ""
    var isInDemand = false
    /// Whether it stands for a place outside the map.
    var isOutside = false
  }

  /// Where a box stands: row and column of the grid, and which of its cell it is.
  struct Place: Hashable {
    let row: Int
    let column: Int
    let number: Int
  }

  /// From box to box, by their numbers.
  struct Arrow {
    let from: Int
    let to: Int
    let isLateral: Bool
  }

  private struct Cell: Hashable {
    let row: Int
    let column: Int
  }

  init(columns: [SheetHead]) {
    rows = []
    self.columns = columns
  }

  /// The boxes of a cell by number, in order.
  func boxes(row: Int, column: Int) -> [Int] { numbers[Cell(row: row, column: column)] ?? [] }

  /// Adds a box behind those of its cell and gives back its number.
  mutating func add(_ words: Words, row: Int, column: Int) -> Int {
    let number = boxes(row: row, column: column).count
    boxes.append(
      Box(words: words, place: Place(row: row, column: column, number: number)))
    numbers[Cell(row: row, column: column), default: []].append(boxes.count - 1)
    return boxes.count - 1
  }
}
