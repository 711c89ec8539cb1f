import CareerPathways

/// A delimited text whose first row names the columns, in any order and case.
struct NamedTable {
  let rows: [NamedRow]
  /// The column of each name, counted from 0.
  private let columns: [String: Int]

  /// Reads a table that has all of `required` and nothing but `known`.
  static func read(
    _ bytes: [UInt8], known: [String], required: [String]
  ) throws(TableRefusal) -> NamedTable {
    let rows = try self.rows(bytes)
    guard let names = rows.first else {
      throw TableRefusal([TableProblem(.noNames, row: 1)])
    }
    let (columns, problems) = columns(named: names, known: known)
    let missing = required.filter { columns[$0] == nil }
      .map { TableProblem(.missingColumn($0), row: names.number) }
    let strays = rows.dropFirst().compactMap { stray(in: $0, names: names) }
    guard problems.isEmpty, missing.isEmpty, strays.isEmpty else {
      throw TableRefusal(problems + missing + strays)
    }
    return NamedTable(
      rows: rows.dropFirst().map { NamedRow($0, columns) }.filter { !$0.isBlank },
      columns: columns)
  }

  /// Those of the fields that a column is named after.
  func named<Owner>(_ fields: [Field<Owner>]) -> [Field<Owner>] {
    fields.filter { columns[$0.key] != nil }
  }

  /// The names of the first row, in our own spelling.
  static func names(in bytes: [UInt8]) throws(TableRefusal) -> [String] {
    try rows(bytes).first?.cells.map(key) ?? []
  }

  private static func rows(_ bytes: [UInt8]) throws(TableRefusal) -> [DelimitedRow] {
    do throws(DelimitedProblem) {
      return try DelimitedReader.read(bytes)
    } catch {
      throw TableRefusal([
        TableProblem(.unreadable(error.kind), row: error.cell.row, column: error.cell.column)
      ])
    }
  }

  private static func columns(
    named names: DelimitedRow, known: [String]
  ) -> ([String: Int], [TableProblem]) {
    var columns: [String: Int] = [:]
    var problems: [TableProblem] = []
    for (index, name) in names.cells.map(key).enumerated() where !name.isEmpty {
      func report(_ fact: TableProblem.Fact) {
        problems.append(TableProblem(fact, row: names.number, column: index + 1))
      }
      if !known.contains(name) {
        report(.unknownColumn)
      } else if columns[name] != nil {
        report(.sameColumn(name))
      } else {
        columns[name] = index
      }
    }
    return (columns, problems)
  }

  /// A filled cell that no name stands over.
  private static func stray(in row: DelimitedRow, names: DelimitedRow) -> TableProblem? {
    let stray = row.cells.indices.first { index in
      !row.cells[index].tidied.isEmpty
        && (index >= names.cells.count || names.cells[index].tidied.isEmpty)
    }
    return stray.map { TableProblem(.cellWithoutName, row: row.number, column: $0 + 1) }
  }

  /// `Wage low` as `wage_low`.
  private static func key(_ name: String) -> String {
    String(name.tidied.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

/// A row of a named table.
struct NamedRow {
  /// As a spreadsheet counts it.
  let number: Int
  private let cells: [String]
  private let columns: [String: Int]

  init(_ row: DelimitedRow, _ columns: [String: Int]) {
    number = row.number
    cells = row.cells.map { FormulaGuard.unguarded($0).tidied }
    self.columns = columns
  }

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// What stands in a column, trimmed and without a formula guard; blank where it is missing.
  subscript(name: String) -> String {
    guard let index = columns[name], cells.indices.contains(index) else { return "" }
    return cells[index]
  }

  func problem(_ fact: TableProblem.Fact, in name: String? = nil) -> TableProblem {
    TableProblem(
      fact, row: number, column: name.flatMap { columns[$0] }.map { $0 + 1 })
  }

  /// Reads each field from the column of its key, and reports what a field does not take.
  func read<Owner: Fielded>(
    _ fields: some Sequence<Field<Owner>>, into owner: inout Owner,
    _ context: FieldContext = .plain, reporting problems: inout [TableProblem]
  ) {
    let texts = fields.map { FieldText($0, self[$0.key]) }
    problems += owner.take(texts, in: context).map {
      problem(.field($0.problem), in: texts[$0.index].field.key)
    }
  }

  /// The filled columns among `names`.
  func filled(_ names: some Sequence<String>) -> [String] { names.filter { !self[$0].isEmpty } }
}
