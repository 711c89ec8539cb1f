/// Which rows of a table show, and in which order: their numbers, sorted and then filtered.
struct RowOrder: Sendable {
  /// The column rows are sorted by.
  struct Sort: Equatable, Sendable {
    var column: Int
    /// Whether the largest comes first.
    var isDescending: Bool
  }

  private(set) var sort: Sort?
  /// The words that every row that shows has, in lower case; blank shows all.
  private(set) var filter = ""
  /// The numbers of all rows in their order.
  private var sorted: [Int] = []
  /// The numbers of the rows that show.
  private(set) var shown: [Int] = []
  private var words = RowWords()

  /// Puts all rows in order anew.
  mutating func arrange<Rows: RecordRows>(_ rows: Rows) {
    words.forgetAll(count: rows.count)
    sorted = sort.map { Self.sorted(rows, by: $0) } ?? Array(0..<rows.count)
    narrow(rows)
  }

  /// Sorts by a column, or by none for the usual order; equal rows keep the usual order, and
  /// empty cells come last either way.
  mutating func sort<Rows: RecordRows>(_ rows: Rows, by new: Sort?) {
    sort = new
    sorted = new.map { Self.sorted(rows, by: $0) } ?? Array(0..<rows.count)
    narrow(rows)
  }

  /// Shows the rows that have each of these words in one of their cells.
  mutating func filter<Rows: RecordRows>(_ rows: Rows, by text: String) {
    filter = text.lowercased()
    narrow(rows)
  }

  /// Reads these rows anew when they are looked through next; those that show stay.
  mutating func forget(_ ranges: [Range<Int>]) { words.forget(ranges) }

  private mutating func narrow<Rows: RecordRows>(_ rows: Rows) {
    let wanted = filter.utf8.split(separator: 0x20).map(Array.init)
    shown = wanted.isEmpty ? sorted : sorted.filter { words.have(wanted, row: $0, of: rows) }
  }

  private static func sorted<Rows: RecordRows>(_ rows: Rows, by sort: Sort) -> [Int] {
    guard rows.columns.indices.contains(sort.column) else { return Array(0..<rows.count) }
    let column = rows.columns[sort.column]
    let keys = (0..<rows.count).map { column.order(rows[$0]) }
    return keys.indices.sorted { left, right in
      switch (keys[left], keys[right]) {
      case (let one?, let other?) where one != other: (one < other) != sort.isDescending
      case (.some, nil): true
      case (nil, .some): false
      default: left < right
      }
    }
  }
}
