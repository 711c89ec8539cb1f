/// What the rows of a file are about, to choose some of them by.
package struct FileScope: Hashable, Sendable {
  /// The areas by their codes, with a title where the file gives one.
  package internal(set) var areas: [String: String] = [:]
  /// The states by their letters.
  package internal(set) var states: Set<String> = []
  package internal(set) var periods: Set<String> = []
  /// The periods of the rows of each area; of all rows, where they name no area.
  package internal(set) var periodsByArea: [String: Set<String>] = [:]

  package init() {}

  /// Whether rows of one area are of several periods, of which one should be chosen.
  package var isStacked: Bool { periodsByArea.values.contains { $0.count > 1 } }
}

/// Reads a file once to learn what its rows are about, so many rows at a time.
///
/// Memory is that of the areas, of which it notes so many at most.
package struct ScopeScan: ~Copyable {
  package private(set) var scope = FileScope()
  private var reader: RowReader
  private let area: Int?
  private let title: Int?
  private let state: (place: Int, isNumber: Bool)?
  private let periods: [Int]
  private let recognition: Recognition
  /// The cells of the row before, which most rows repeat.
  private var last: [UInt8] = []

  private static let most = 20_000

  package init(
    _ source: @escaping ByteSource, _ options: ImportOptions = ImportOptions()
  ) throws(ImportProblem) {
    var reader = try LaborImport.reader(of: source)
    let found = try LaborImport.recognise(&reader, options)
    reader.separator = found.separator
    let format = found.format
    area = format.areaColumns.first.flatMap(found.place(of:))
    title = format.areaColumns.dropFirst().first.flatMap(found.place(of:))
    state =
      format.stateColumns.lazy.compactMap { column in
        found.place(of: column.key).map { ($0, column.isNumber) }
      }.first
    periods = format.periodColumns.compactMap(found.place(of:))
    recognition = found
    self.reader = reader
  }

  package var bytesRead: Int { reader.bytesRead }

  /// Reads so many rows more; false at the end.
  package mutating func advance(rows: Int) throws(ImportProblem) -> Bool {
    for _ in 0..<rows {
      do throws(TextProblem) {
        guard try reader.next() else { return false }
      } catch {
        throw .text(error)
      }
      if reader.number > recognition.headerRow { note() }
    }
    return true
  }

  private mutating func note() {
    let cells = ([area, title, state?.place] + periods).compactMap(\.self)
    var key: [UInt8] = []
    for cell in cells {
      key += RawCell(reader[cell]).bytes
      key.append(TextByte.tab)
    }
    guard key != last else { return }
    last = key
    noteArea()
    noteState()
    var years: [String] = []
    for column in periods { years.append(text(column)) }
    let period = years.filter { !$0.isEmpty }.joined(separator: "-")
    if !period.isEmpty { notePeriod(period) }
  }

  private mutating func notePeriod(_ period: String) {
    guard scope.periods.count < Self.most, scope.periodsByArea.count < Self.most else { return }
    scope.periods.insert(period)
    var code = ""
    if let area { code = text(area) }
    scope.periodsByArea[code, default: []].insert(period)
  }

  private mutating func noteArea() {
    guard let area, scope.areas.count < Self.most else { return }
    let code = text(area)
    guard !code.isEmpty, scope.areas[code] == nil else { return }
    if let title { scope.areas[code] = text(title) } else { scope.areas[code] = "" }
  }

  private mutating func noteState() {
    guard let state else { return }
    let code = text(state.place)
    let padded = state.isNumber && code.utf8.count == 1 ? "0" + code : code
    if let found = USState.named(padded) { scope.states.insert(found.letters) }
  }

  private func text(_ column: Int) -> String {
    var bytes: [UInt8] = []
    _ = TextCell.write(
      RawCell(reader[column]).unwrapped, isSurelyUTF8: reader.hasByteOrderMark, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
