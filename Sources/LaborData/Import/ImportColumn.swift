/// A column of our own table, and where the file has it.
struct ImportColumn {
  let key: String
  let content: CellContent
  let isRequired: Bool
  let places: [Int]
  /// What every row has where `places` is empty.
  let constant: String
  /// Whether 0 means that no figure is published.
  let zeroIsNone: Bool
  /// Rows of another basis have nothing here; nil where that is no matter.
  var basis: PayBasis?

  /// What pay is for in a row; nil where this column does not say it.
  func payBasis(of row: borrowing RowReader) -> PayBasis? {
    for place in places {
      if let basis = RawCell(row[place]).payBasis { return basis }
    }
    return places.isEmpty ? PayBasis(words: constant) : nil
  }
}

extension Recognition {
  /// The columns that the file has, or that every row gets.
  ///
  /// A column of pay becomes one for each basis.
  var importColumns: [ImportColumn] {
    let found = zip(format.columns, places).filter { !$1.isEmpty || $0.constant != nil }
    let keys = Set(found.map(\.0.key))
    return found.flatMap { column, places in
      guard column.content == .pay else {
        return [ImportColumn(column, places, key: column.key, content: column.content)]
      }
      return PayBasis.allCases.filter { !keys.contains($0.key(for: column.key)) }.map { basis in
        ImportColumn(column, places, key: basis.key(for: column.key), content: .wage, basis)
      }
    }
  }
}

extension ImportColumn {
  fileprivate init(
    _ column: SourceColumn, _ places: [Int], key: String, content: CellContent,
    _ basis: PayBasis? = nil
  ) {
    self.init(
      key: key, content: content, isRequired: column.isRequired, places: places,
      constant: column.constant ?? "", zeroIsNone: column.zeroIsNone, basis: basis)
  }
}
