/// Whether a row is one of those that were asked for.
///
/// Judged on the file's own bytes, before anything of the row is read.
struct RowTest {
  /// One of them must hold.
  private let alternatives: [Match]

  private struct Match {
    let column: Int
    /// In small letters, without zeroes in front.
    let wanted: [UInt8]
  }

  init(_ alternatives: [(column: Int, wanted: String)]) {
    self.alternatives = alternatives.map { column, wanted in
      Match(column: column, wanted: Array(wanted.lowercased().utf8.drop { $0 == TextByte.zero }))
    }
  }

  @inline(__always)
  func holds(for row: borrowing RowReader) -> Bool {
    for match in alternatives where Self.isSame(row[match.column], match.wanted) { return true }
    return false
  }

  /// Compares a cell without blanks, a formula or zeroes in front.
  @inline(__always)
  private static func isSame(_ cell: UnsafeRawBufferPointer, _ wanted: [UInt8]) -> Bool {
    guard cell.count >= wanted.count, mayBeSame(cell, wanted) else { return false }
    let cell = RawCell(cell).unwrapped.bytes.drop { $0 == TextByte.zero }
    return cell.count == wanted.count
      && zip(cell, wanted).allSatisfy { $0 == $1 || (TextByte.isLetter($0) && $0 | 0x20 == $1) }
  }

  /// Rules out most cells by their first byte.
  @inline(__always)
  private static func mayBeSame(_ cell: UnsafeRawBufferPointer, _ wanted: [UInt8]) -> Bool {
    guard let first = cell.first, let start = wanted.first else { return true }
    return first | 0x20 == start | 0x20 || first == TextByte.zero || first <= TextByte.space
      || first == UInt8(ascii: "=")
  }
}

extension Recognition {
  /// The tests that the options ask for, each of which a row must pass.
  func tests(for options: ImportOptions) throws(ImportProblem) -> [RowTest] {
    var tests: [RowTest] = []
    if let area = options.area { tests.append(try areaTest(area)) }
    if let state = options.state { tests += try stateTests(state) }
    if let period = options.period { tests += periodTests(period) }
    return tests
  }

  private func areaTest(_ area: String) throws(ImportProblem) -> RowTest {
    let columns = format.areaColumns.compactMap(place(of:))
    guard !columns.isEmpty else { throw .noColumn(.area, format.kind) }
    let names = [area, USState.named(area)?.name].compactMap(\.self)
    return RowTest(columns.flatMap { column in names.map { (column, $0) } })
  }

  private func stateTests(_ state: USState) throws(ImportProblem) -> [RowTest] {
    for column in format.stateColumns {
      guard let place = place(of: column.key) else { continue }
      return [RowTest([(place, column.isNumber ? state.number : state.letters)])]
    }
    guard let stateOfAllRows else { throw .noColumn(.state, format.kind) }
    // Every row is of that state, or none is.
    return stateOfAllRows == state ? [] : [RowTest([])]
  }

  /// The state that every row is of, where the layout says so and no column does.
  var stateOfAllRows: USState? {
    guard place(of: "state") == nil else { return nil }
    return format.columns.first { $0.key == "state" }?.constant.flatMap(USState.named)
  }

  /// None where the file has no columns of its period, of which the words then are a label.
  private func periodTests(_ period: String) -> [RowTest] {
    let columns = format.periodColumns.compactMap(place(of:))
    let years = period.split(separator: "-").map(String.init)
    return zip(columns, years).map { RowTest([($0, $1)]) }
  }
}
