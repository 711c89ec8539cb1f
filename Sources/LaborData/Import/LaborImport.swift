/// Reads a public file of any size into one of our own tables, a row at a time.
///
/// Memory is that of what is kept, which has a limit.
package struct LaborImport: ~Copyable {
  private var reader: RowReader
  private let recognition: Recognition
  private let tests: [RowTest]
  private let columns: [ImportColumn]
  private let periodColumns: [Int]
  private let most: Int

  private var writing: CellWriting
  private var period = PeriodSeen()
  private var counts = RowCounts()
  private var problems: [RowProblem] = []

  /// How many problems are kept by name; all are counted.
  package static let mostProblems = 1_000

  /// Imports the rows that the options ask for.
  ///
  /// `isCancelled` is asked every few thousand rows, with the bytes read so far.
  package static func read(
    _ source: @escaping ByteSource, from origin: ImportOrigin,
    _ options: ImportOptions = ImportOptions(), isCancelled: (Int) -> Bool = { _ in false }
  ) throws(ImportProblem) -> LaborTable {
    var work = try opened(source, options)
    while try work.step() {
      try work.takeRow()
      guard work.reader.number & 0xFFF != 0 || !isCancelled(work.reader.bytesRead) else {
        throw .cancelled
      }
    }
    return try work.table(from: origin, options)
  }

  /// Recognises the file, and passes over its row of names.
  private static func opened(
    _ source: @escaping ByteSource, _ options: ImportOptions
  ) throws(ImportProblem) -> LaborImport {
    var reader = try reader(of: source)
    let recognition = try recognise(&reader, kind: options.kind)
    let tests = try recognition.tests(for: options)
    var work = LaborImport(reader, recognition, tests, most: options.most)
    while work.reader.number < recognition.headerRow, try work.step() {}
    return work
  }

  private init(
    _ reader: consuming RowReader, _ recognition: Recognition, _ tests: [RowTest], most: Int
  ) {
    self.recognition = recognition
    self.tests = tests
    self.most = most
    columns = recognition.importColumns
    periodColumns = recognition.format.periodColumns.compactMap(recognition.place(of:))
    writing = CellWriting(isSurelyUTF8: reader.hasByteOrderMark)
    reader.separator = recognition.separator
    self.reader = reader
  }

  private static func reader(
    of source: @escaping ByteSource
  ) throws(ImportProblem) -> RowReader {
    do throws(TextProblem) {
      return try RowReader(from: JSONRows(source).read)
    } catch {
      throw .text(error)
    }
  }

  /// What cannot be read as rows at all is said before what is not known.
  private static func recognise(
    _ reader: inout RowReader, kind: LaborKind?
  ) throws(ImportProblem) -> Recognition {
    if let recognition = Recognition.of(&reader, kind: kind) { return recognition }
    do throws(TextProblem) {
      reader.separator = TextByte.comma
      _ = try reader.next()
    } catch {
      throw .text(error)
    }
    throw .unknownKind(asked: kind)
  }

  private mutating func step() throws(ImportProblem) -> Bool {
    do throws(TextProblem) {
      return try reader.next()
    } catch {
      throw .text(error)
    }
  }

  private mutating func takeRow() throws(ImportProblem) {
    for test in tests where !test.holds(for: reader) {
      return try passOver()
    }
    guard !isBlank else { return }
    guard !isCutOff else { throw .text(TextProblem(.endsEarly, row: reader.number)) }
    counts.read += 1
    period.note(reader, in: periodColumns)
    if keepRow() {
      counts.kept += 1
    } else {
      counts.rejected += 1
    }
    guard writing.bytes.count <= most else { throw .tooMuchKept(row: reader.number) }
  }

  /// A row that was not asked for; whether the file ends in it is still seen.
  private mutating func passOver() throws(ImportProblem) {
    guard !isBlank else { return }
    guard !isCutOff else { throw .text(TextProblem(.endsEarly, row: reader.number)) }
    counts.read += 1
    counts.passedOver += 1
  }

  /// Whether the text ends before the last cell of this row begins.
  private var isCutOff: Bool { reader.isCutOff && reader.count < recognition.width }

  private var isBlank: Bool {
    for column in 0..<reader.count where !RawCell(reader[column]).isEmpty { return false }
    return true
  }

  /// Writes the row as one of ours; false where it is left out, for a reason that is noted.
  private mutating func keepRow() -> Bool {
    let start = writing.bytes.count
    if reader.strayQuote != nil { note(RowProblem(.strayQuote, row: reader.number)) }
    guard let problem = misfit ?? writeRow() else { return true }
    writing.cut(to: start)
    note(problem)
    return false
  }

  /// Why the cells do not stand under the names.
  private var misfit: RowProblem? {
    if let last = columns.last(where: \.isRequired)?.places.first, last >= reader.count {
      return RowProblem(.tooFewCells, row: reader.number)
    }
    for column in recognition.width..<max(recognition.width, reader.count)
    where !RawCell(reader[column]).isEmpty {
      return RowProblem(.tooManyCells, row: reader.number)
    }
    return nil
  }

  private mutating func writeRow() -> RowProblem? {
    for (index, column) in columns.enumerated() {
      if index > 0 { writing.append(TextByte.tab) }
      guard let fact = write(column) else { continue }
      let problem = RowProblem(fact, row: reader.number, column: column.key)
      guard !fact.leavesRowOut else { return problem }
      note(problem)
    }
    writing.append(TextByte.lineFeed)
    return nil
  }

  private mutating func write(_ column: ImportColumn) -> RowFact? {
    guard !column.places.isEmpty else {
      writing.append(column.constant)
      return nil
    }
    return writing.write(filled(column.places), as: column.content)
  }

  /// The first of the cells that is not empty.
  private func filled(_ places: [Int]) -> RawCell {
    for place in places {
      let cell = RawCell(reader[place])
      if !cell.isEmpty { return cell }
    }
    return .empty
  }

  private mutating func note(_ problem: RowProblem) {
    counts.problems += 1
    if problems.count < Self.mostProblems { problems.append(problem) }
  }

  private consuming func table(
    from origin: ImportOrigin, _ options: ImportOptions
  ) throws(ImportProblem) -> LaborTable {
    guard counts.kept > 0 else {
      throw .nothingKept(read: counts.read, rejected: problems)
    }
    return LaborTable(
      kind: recognition.format.kind, format: recognition.format.name, origin: origin,
      vintage: options.period ?? period.vintage ?? Vintage.of(recognition.years)
        ?? Vintage.inName(origin.file),
      area: options.area, state: options.state?.letters,
      coverage: Coverage(of: writing.bytes, columns: columns.map(\.key)).label, counts: counts,
      problems: problems, columns: columns.map(\.key), body: writing.bytes)
  }
}

/// A column of our own table, and where the file has it.
struct ImportColumn {
  let key: String
  let content: CellContent
  let isRequired: Bool
  let places: [Int]
  /// What every row has where `places` is empty.
  let constant: String
}

extension Recognition {
  /// The columns that the file has, or that every row gets.
  fileprivate var importColumns: [ImportColumn] {
    zip(format.columns, places).compactMap { column, places in
      guard !places.isEmpty || column.constant != nil else { return nil }
      return ImportColumn(
        key: column.key, content: column.content, isRequired: column.isRequired, places: places,
        constant: column.constant ?? "")
    }
  }
}
