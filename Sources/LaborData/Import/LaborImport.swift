/// Reads a public file of any size into one of our own tables, a row at a time.
///
/// Memory is that of what is kept, which has a limit.
package struct LaborImport: ~Copyable {
  var reader: RowReader
  let recognition: Recognition
  let tests: [RowTest]
  let columns: [ImportColumn]
  /// Where the rows say what their pay is for.
  let basisColumn: ImportColumn?
  let areaColumn: Int?
  let periodColumns: [Int]
  let mayMixPeriods: Bool
  let most: Int

  var writing: CellWriting
  var period = PeriodSeen()
  var counts = RowCounts()
  var problems: [RowProblem] = []

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
    while try work.advance(rows: rowsAtOnce) {
      guard !isCancelled(work.bytesRead) else { throw .cancelled }
    }
    return try work.table(from: origin, options)
  }

  /// The rows between two looks at whether to go on: a few milliseconds.
  private static let rowsAtOnce = 4_096

  /// Recognises the file, and passes over its row of names.
  package static func opened(
    _ source: @escaping ByteSource, _ options: ImportOptions
  ) throws(ImportProblem) -> LaborImport {
    var reader = try reader(of: source)
    let recognition = try recognise(&reader, options)
    let tests = try recognition.tests(for: options)
    var work = LaborImport(reader, recognition, tests, options)
    while work.reader.number < recognition.headerRow, try work.step() {}
    return work
  }

  /// How many bytes of the file were read.
  package var bytesRead: Int { reader.bytesRead }

  /// Reads so many rows more; false at the end of the file.
  package mutating func advance(rows: Int) throws(ImportProblem) -> Bool {
    for _ in 0..<rows {
      guard try step() else { return false }
      try takeRow()
    }
    return true
  }

  private init(
    _ reader: consuming RowReader, _ recognition: Recognition, _ tests: [RowTest],
    _ options: ImportOptions
  ) {
    self.recognition = recognition
    self.tests = tests
    most = options.most
    mayMixPeriods = options.takesAllPeriods
    columns = recognition.importColumns
    basisColumn = columns.first { $0.content == .payBasis }
    areaColumn = recognition.place(of: "area")
    periodColumns = recognition.format.periodColumns.compactMap(recognition.place(of:))
    writing = CellWriting(isSurelyUTF8: reader.hasByteOrderMark)
    reader.separator = recognition.separator
    self.reader = reader
  }

  static func reader(
    of source: @escaping ByteSource
  ) throws(ImportProblem) -> RowReader {
    do throws(TextProblem) {
      return try RowReader(from: JSONRows(source).read)
    } catch {
      throw .text(error)
    }
  }

  /// What cannot be read as rows at all is said before what is not known.
  static func recognise(
    _ reader: inout RowReader, _ options: ImportOptions
  ) throws(ImportProblem) -> Recognition {
    if let found = Recognition.of(&reader, kind: options.kind, options.mappings) { return found }
    do throws(TextProblem) {
      reader.separator = TextByte.comma
      _ = try reader.next()
    } catch {
      throw .text(error)
    }
    throw .unknownKind(asked: options.kind)
  }

  private mutating func step() throws(ImportProblem) -> Bool {
    do throws(TextProblem) {
      return try reader.next()
    } catch {
      throw .text(error)
    }
  }

  /// The table of what was read, at the end of the file.
  package consuming func table(
    from origin: ImportOrigin, _ options: ImportOptions
  ) throws(ImportProblem) -> LaborTable {
    guard mayMixPeriods || !period.isStacked else { throw .severalPeriods(period.labels) }
    guard counts.kept > 0 else {
      throw .nothingKept(read: counts.read, rejected: problems)
    }
    return LaborTable(
      kind: recognition.format.kind, format: recognition.format.name, origin: origin,
      vintage: options.period ?? period.vintage ?? Vintage.of(recognition.years)
        ?? Vintage.inName(origin.file),
      area: options.area, state: options.state?.letters ?? recognition.stateOfAllRows?.letters,
      coverage: Coverage(of: writing.bytes, columns: columns.map(\.key)).label, counts: counts,
      problems: problems, columns: columns.map(\.key), body: writing.bytes)
  }
}
