/// The parts of a pasted table: its titles and its body.
struct LandingParts {
  /// What stands in the corner above the levels' and beside the pathways' titles.
  var corner = ""
  /// The titles of the columns; nil for those that the table does not name.
  var pathways: [HeadText?] = []
  /// The titles of the rows; nil for those that the table does not name.
  var levels: [HeadText?] = []
  /// As many rows as levels, each of as many cells as pathways.
  var body: [[String]] = []

  var hasText: Bool {
    body.contains { $0.contains { !$0.tidied.isEmpty } }
      || (pathways + levels).contains { !($0?.title ?? "").isEmpty }
  }

  init(_ table: PastedTable, at place: MapLanding.Place) {
    switch place {
    case .corner where table.width == 1: levels = table.rows.map { HeadText($0[0]) }
    case .corner:
      corner = table.rows[0][0].tidied
      pathways = table.rows[0].dropFirst().map { HeadText($0) }
      takeRows(table.rows.dropFirst())
      if table.height == 1, !corner.isEmpty { pathways.insert(HeadText(corner), at: 0) }
      if table.height == 1 { corner = "" }
    case .pathway:
      pathways = (table.rows.first ?? []).map { HeadText($0) }
      body = Array(table.rows.dropFirst())
      levels = body.map { _ in nil }
    case .level:
      pathways = Array(repeating: nil, count: max(0, table.width - 1))
      takeRows(table.rows[...])
    case .cell where table.width == 1:
      body = [[table.rows.map { $0[0] }.joined(separator: "\n")]]
      (levels, pathways) = ([nil], [nil])
    case .cell:
      body = table.rows
      levels = body.map { _ in nil }
      pathways = Array(repeating: nil, count: table.width)
    }
    leaveOutBlankLines()
  }

  private mutating func takeRows(_ rows: ArraySlice<[String]>) {
    levels = rows.map { HeadText($0[0]) }
    body = rows.map { Array($0.dropFirst()) }
  }

  /// Leaves out rows and columns at the end, and titled ones anywhere, that say nothing.
  private mutating func leaveOutBlankLines() {
    let body = body
    let isTitled = (
      levels: levels.contains { $0 != nil }, pathways: pathways.contains { $0 != nil }
    )
    let rows = levels.indices.filter { row in
      levels[row]?.title.isEmpty == false || body.indices.contains(row) && !Self.isBlank(body[row])
    }
    let columns = pathways.indices.filter { column in
      pathways[column]?.title.isEmpty == false
        || !Self.isBlank(body.map { $0.indices.contains(column) ? $0[column] : "" })
    }
    let keptRows = isTitled.levels ? rows : Array(0..<((rows.last ?? -1) + 1))
    let keptColumns = isTitled.pathways ? columns : Array(0..<((columns.last ?? -1) + 1))
    levels = keptRows.map { levels[$0] }
    pathways = keptColumns.map { pathways[$0] }
    self.body =
      body.isEmpty ? [] : keptRows.map { row in keptColumns.map { body[row][$0] } }
  }

  private static func isBlank(_ cells: [String]) -> Bool {
    cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }
}

/// The text at the head of a row or a column: a title, and what the table says it adds up to.
struct HeadText: Hashable {
  let title: String
  /// The figures as they were written, and what they say.
  let total: FigureText?
  let totalText: String

  init(_ text: String) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let total = FigureText(line, takesNumber: false) {
      (title, self.total, totalText) = ("", total, line)
    } else if let (before, total) = FigureText.atEnd(of: line), total.postings != nil {
      (title, self.total) = (before, total)
      totalText = String(line.dropFirst(before.count)).tidied
    } else {
      (title, total, totalText) = (String(line.prefix(CellText.longestTitle)), nil, "")
    }
  }
}
