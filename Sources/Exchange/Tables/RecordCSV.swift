import CareerPathways

/// Records of any kind as CSV: a column a field, by its key, and a row a record.
///
/// The file holds neither ids nor members that only a newer version knows.
package enum RecordCSV {
  /// The file of these records, in their order.
  package static func write<R: Record>(_ records: [R]) -> [UInt8] {
    let rows = records.map { record in R.fields.map { $0.cell(of: record) } }
    return DelimitedWriter.write([R.fields.map(\.key)] + rows)
  }

  /// The records of a file, each with a new id.
  ///
  /// Columns come in any order, and those that are not required may be missing.
  /// If any row is bad, all bad rows are reported and there are no records.
  package static func read<R: Record>(
    _ bytes: [UInt8], as type: R.Type = R.self, using random: inout some RandomNumberGenerator
  ) throws(TableRefusal) -> [R] {
    let table = try NamedTable.read(
      bytes, known: R.fields.map(\.key), required: R.fields.filter(\.isRequired).map(\.key))
    var problems: [TableProblem] = []
    let records = table.rows.map { row in
      var record = R(id: .random(using: &random))
      row.read(R.fields, into: &record, reporting: &problems)
      return record
    }
    guard problems.isEmpty else { throw TableRefusal(problems) }
    return records
  }
}

extension Field {
  /// What a cell of a file says of `owner`: figures as they are, words guarded against being
  /// taken for a formula.
  func cell(of owner: Owner) -> String {
    switch kind {
    case .wholeNumber, .money, .percent, .date: text(of: owner)
    case .text, .longText, .link, .choice, .list: FormulaGuard.guarded(text(of: owner))
    }
  }
}
