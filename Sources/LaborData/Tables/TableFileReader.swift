import CareerPathways

extension LaborTable {
  /// Reads the bytes of a table's file strictly.
  package init(file: [UInt8]) throws(TableFileProblem) {
    var reader = TableFileReader(file)
    self = try reader.table()
  }
}

/// Reads the file of an imported table from its first line to its last.
private struct TableFileReader {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 0
  private var facts: [TableHead: String] = [:]
  private var problems: [RowProblem] = []
  private var columns: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func table() throws(TableFileProblem) -> LaborTable {
    try checkVersion()
    while columns.isEmpty { try takeLine() }
    let body = Array(bytes[place...])
    let counts = RowCounts(
      read: try count(.read), kept: try count(.kept), passedOver: try count(.passedOver),
      rejected: try count(.rejected), problems: try count(.problems))
    try check(body, rows: counts.kept)
    guard let kind = facts[.kind].flatMap(LaborKind.init), let file = facts[.source],
      let date = facts[.imported].flatMap({ CalendarDate($0) })
    else { throw problem(.badHead) }
    return LaborTable(
      kind: kind, format: facts[.format] ?? "", origin: ImportOrigin(file: file, date: date),
      vintage: facts[.vintage], area: facts[.area], state: facts[.state],
      coverage: facts[.coverage], counts: counts, problems: problems, columns: columns, body: body)
  }

  private mutating func checkVersion() throws(TableFileProblem) {
    let cells = try nextLine()
    guard cells.count == 2, cells[0] == LaborTable.fileName, let version = Int(cells[1]) else {
      throw problem(.notTable)
    }
    guard version <= LaborTable.fileVersion else { throw problem(.newer) }
  }

  private mutating func takeLine() throws(TableFileProblem) {
    let cells = try nextLine()
    guard let name = cells.first.flatMap(TableHead.init) else { throw problem(.badHead) }
    switch name {
    case .columns: columns = Array(cells.dropFirst())
    case .problem: problems.append(try rowProblem(cells))
    default:
      guard cells.count == 2 else { throw problem(.badHead) }
      facts[name] = cells[1]
    }
  }

  private func rowProblem(_ cells: [String]) throws(TableFileProblem) -> RowProblem {
    guard (3...4).contains(cells.count), let row = Int(cells[1]),
      let fact = RowFact(rawValue: cells[2])
    else { throw problem(.badHead) }
    return RowProblem(fact, row: row, column: cells.count == 4 ? cells[3] : nil)
  }

  private mutating func nextLine() throws(TableFileProblem) -> [String] {
    line += 1
    guard let end = bytes[place...].firstIndex(of: TextByte.lineFeed) else {
      throw problem(line == 1 ? .notTable : .badHead)
    }
    guard let text = String(validating: bytes[place..<end], as: UTF8.self) else {
      throw problem(.notUTF8)
    }
    place = end + 1
    return text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private func count(_ name: TableHead) throws(TableFileProblem) -> Int {
    guard let count = facts[name].flatMap({ Int($0) }), count >= 0 else {
      throw problem(.badHead)
    }
    return count
  }

  /// Each row has a cell for each column, and the last line is whole.
  private func check(_ body: [UInt8], rows: Int) throws(TableFileProblem) {
    var (tabs, seen) = (0, 0)
    for byte in body {
      if byte == TextByte.tab {
        tabs += 1
      } else if byte == TextByte.lineFeed {
        seen += 1
        guard tabs == columns.count - 1 else {
          throw TableFileProblem(kind: .badRow, line: line + seen)
        }
        tabs = 0
      }
    }
    guard seen == rows, tabs == 0, body.last ?? TextByte.lineFeed == TextByte.lineFeed else {
      throw TableFileProblem(kind: .wrongCount, line: line + seen)
    }
    guard String(validating: body, as: UTF8.self) != nil else { throw problem(.notUTF8) }
  }

  private func problem(_ kind: TableFileProblem.Kind) -> TableFileProblem {
    TableFileProblem(kind: kind, line: line)
  }
}
