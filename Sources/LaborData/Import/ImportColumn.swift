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
  var importColumns: [ImportColumn] {
    zip(format.columns, places).compactMap { column, places in
      guard !places.isEmpty || column.constant != nil else { return nil }
      return ImportColumn(
        key: column.key, content: column.content, isRequired: column.isRequired, places: places,
        constant: column.constant ?? "")
    }
  }
}
