/// What a file is before it is imported: what was recognised, its names and its first rows.
package struct FilePreview: Hashable, Sendable {
  /// Nil where no layout fits that we or the user know.
  package let kind: LaborKind?
  /// What people call the layout; empty where none fits.
  package let format: String
  package let separator: UInt8
  /// The row of names, counted from 1.
  package let headerRow: Int
  /// The names as the file has them.
  package let names: [String]
  /// The names as a mapping has them: small letters and digits, each different.
  package let headers: [String]
  /// What our own tables call each column; nil for one that is passed over.
  package let keys: [String?]
  /// The first rows below the names.
  package let rows: [[String]]
  /// By what rows can be chosen.
  package let filters: Set<ImportFilter>

  private static let mostRows = 40

  /// Looks at the first rows of a file.
  package static func of(
    _ source: @escaping ByteSource, _ options: ImportOptions = ImportOptions()
  ) throws(ImportProblem) -> FilePreview {
    do throws(TextProblem) {
      var reader = try RowReader(from: JSONRows(source).read)
      if let found = Recognition.of(&reader, kind: options.kind, options.mappings) {
        return FilePreview(found, rows(&reader, found.separator))
      }
      let guess = guess(&reader)
      // What cannot be read as rows at all is said before what is not known.
      reader.separator = TextByte.comma
      if guess.names.count <= 1 { _ = try reader.next() }
      return guess
    } catch {
      throw .text(error)
    }
  }

  /// The period that the name of a file tells; nil where it tells none.
  package static func period(inName file: String) -> String? { Vintage.inName(file) }

  private init(_ found: Recognition, _ rows: [[String]]) {
    let names = rows.count >= found.headerRow ? rows[found.headerRow - 1] : []
    var keys = [String?](repeating: nil, count: names.count)
    for (column, places) in zip(found.format.columns, found.places) {
      for place in places where place < keys.count { keys[place] = column.key }
    }
    self.init(
      kind: found.format.kind, format: found.format.name, separator: found.separator,
      headerRow: found.headerRow, rows: rows, keys: keys, filters: found.filters)
  }

  private init(
    kind: LaborKind?, format: String, separator: UInt8, headerRow: Int, rows: [[String]],
    keys: [String?]? = nil, filters: Set<ImportFilter> = []
  ) {
    self.kind = kind
    self.format = format
    self.separator = separator
    self.headerRow = headerRow
    names = rows.count >= headerRow ? rows[headerRow - 1] : []
    headers = HeaderName.row(names).map(\.text)
    self.keys = keys ?? names.map { _ in nil }
    self.rows = rows.dropFirst(headerRow).filter { $0.contains { !$0.isEmpty } }
    self.filters = filters
  }

  /// The separator that makes the most columns, and the first row that fills the most of them.
  private static func guess(_ reader: inout RowReader) -> FilePreview {
    var best: (separator: UInt8, rows: [[String]], row: Int) = (TextByte.comma, [], 1)
    var most = 0
    for separator in TextByte.separators {
      let rows = rows(&reader, separator)
      for (index, cells) in rows.prefix(Recognition.deepestHeader).enumerated() {
        let filled = cells.count { !$0.isEmpty }
        if filled > most { (best, most) = ((separator, rows, index + 1), filled) }
      }
    }
    return FilePreview(
      kind: nil, format: "", separator: best.separator, headerRow: best.row, rows: best.rows)
  }

  private static func rows(_ reader: inout RowReader, _ separator: UInt8) -> [[String]] {
    reader.separator = separator
    return reader.peek(most: mostRows)
  }
}

extension Recognition {
  /// By what the rows of the file can be chosen.
  var filters: Set<ImportFilter> {
    var filters: Set<ImportFilter> = []
    if format.areaColumns.contains(where: has) { filters.insert(.area) }
    if format.stateColumns.contains(where: { has($0.key) }) { filters.insert(.state) }
    if format.periodColumns.contains(where: has) { filters.insert(.period) }
    return filters
  }

  private func has(_ key: String) -> Bool { place(of: key) != nil }
}
