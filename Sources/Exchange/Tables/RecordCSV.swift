import CareerPathways

/// Records of any kind as CSV: a column a field, by its key, and a row a record.
///
/// The file holds neither ids nor members that only a newer version knows.
package enum RecordCSV {
  /// The file of these records, in their order.
  package static func write<R: Record>(_ records: [R]) -> [UInt8] { write(records, R.fields) }

  /// The file of things with these fields, in their order.
  package static func write<Owner>(
    _ owners: [Owner], _ fields: [Field<Owner>], _ context: FieldContext = .plain
  ) -> [UInt8] {
    let rows = owners.map { owner in fields.map { $0.cell(of: owner, context) } }
    return DelimitedWriter.write([fields.map(\.key)] + rows)
  }

  /// The records of a file, each with a new id.
  ///
  /// Columns come in any order, and those that are not required may be missing.
  /// If any row is bad, all bad rows are reported and there are no records.
  package static func read<R: Record>(
    _ bytes: [UInt8], as type: R.Type = R.self, using random: inout some RandomNumberGenerator
  ) throws(TableRefusal) -> [R] {
    try read(bytes, R.fields) { R(id: .random(using: &random)) }
  }

  /// The things of a file whose columns are these fields, each begun by `make`; as above.
  package static func read<Owner: Fielded>(
    _ bytes: [UInt8], _ fields: [Field<Owner>], _ context: FieldContext = .plain,
    make: () -> Owner
  ) throws(TableRefusal) -> [Owner] {
    let table = try NamedTable.read(
      bytes, known: fields.map(\.key), required: fields.filter(\.isRequired).map(\.key))
    var problems: [TableProblem] = []
    let owners = table.rows.map { row in
      var owner = make()
      row.read(fields, into: &owner, context, reporting: &problems)
      return owner
    }
    guard problems.isEmpty else { throw TableRefusal(problems) }
    return owners
  }
}

extension Field {
  /// What a cell of a file says of `owner`: figures as they are, words guarded against being
  /// taken for a formula.
  package func cell(of owner: Owner, _ context: FieldContext = .plain) -> String {
    switch kind {
    case .wholeNumber, .money, .percent, .amount, .date: text(of: owner, in: context)
    case .text, .longText, .link, .choice, .list, .reference:
      FormulaGuard.guarded(text(of: owner, in: context))
    }
  }
}
