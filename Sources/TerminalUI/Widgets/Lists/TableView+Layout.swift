/// Which columns of a table show, and where.
extension TableView {
  /// The blank columns between two columns of the table.
  static let gap = 2
  /// The columns of the screen between the column that stays and the others: a line and its margins.
  static let seam = 3
  /// The least width that is worth showing of a column that does not fit.
  private static let stub = 4

  /// The columns that show in `width`, from left to right, the one that stays first.
  mutating func layOut(
    _ columns: [TableColumn], width: Int, cells: (Int) -> [TableCell]
  ) -> [TableStrip] {
    var read = [[TableCell]?](repeating: nil, count: columns.count)
    if widths.count != columns.count { measureAll(columns, cells) }
    let first = load(0, of: columns, into: &read, cells)
    let kept = min(widths[0], columns.count == 1 ? width : max(1, (width - Self.seam) / 2))
    var strips = [TableStrip(index: 0, column: 0, width: min(kept, width), cells: first)]
    let start = kept + Self.seam
    var left = start
    scrollBack(columns.count, room: width - start)
    for index in columns.indices where index >= firstColumn && index <= column {
      _ = load(index, of: columns, into: &read, cells)
    }
    scrollOn(room: width - start)
    for index in columns.indices.dropFirst(firstColumn) {
      let shown = load(index, of: columns, into: &read, cells)
      let room = width - left
      guard room >= min(Self.stub, widths[index]) || left == start, room > 0 else { break }
      strips.append(
        TableStrip(index: index, column: left, width: min(widths[index], room), cells: shown))
      left += widths[index] + Self.gap
    }
    return strips
  }

  /// Whether columns are hidden at the right, or one is cut there.
  func hasMoreRight(_ strips: [TableStrip]) -> Bool {
    guard let last = strips.last else { return false }
    return last.index < widths.count - 1 || last.width < widths[last.index]
  }

  /// The cells of a column that show, read and measured at most once a drawing.
  private mutating func load(
    _ index: Int, of columns: [TableColumn], into read: inout [[TableCell]?],
    _ cells: (Int) -> [TableCell]
  ) -> [TableCell] {
    if let known = read[index] { return known }
    let shown = cells(index)
    measure(index, columns[index], shown)
    read[index] = shown
    return shown
  }

  /// Measures every column once, so that scrolling across knows their widths.
  private mutating func measureAll(_ columns: [TableColumn], _ cells: (Int) -> [TableCell]) {
    widths = Array(repeating: 0, count: columns.count)
    for (index, column) in columns.enumerated() { measure(index, column, cells(index)) }
  }

  private mutating func measure(_ index: Int, _ column: TableColumn, _ cells: [TableCell]) {
    var width = max(widths[index], TextWidth.of(column.title), column.widths.lowerBound)
    for cell in cells { width = max(width, TextWidth.of(cell.text)) }
    widths[index] = min(width, column.widths.upperBound)
  }

  /// Scrolls to the left as far as the selected column needs, or the room right of the last allows.
  private mutating func scrollBack(_ count: Int, room: Int) {
    if !selectsRows, column < firstColumn { firstColumn = max(1, column) }
    while firstColumn > 1, span((firstColumn - 1)...(count - 1)) <= room { firstColumn -= 1 }
  }

  /// Scrolls to the right until the selected column shows.
  private mutating func scrollOn(room: Int) {
    guard !selectsRows else { return }
    while firstColumn < column, span(firstColumn...column) > room { firstColumn += 1 }
  }

  /// The columns of the screen that these columns of the table take.
  private func span(_ columns: ClosedRange<Int>) -> Int {
    columns.reduce(-Self.gap) { $0 + widths[$1] + Self.gap }
  }
}
