/// A column of our own that a person may find in a file.
package struct MappableColumn: Hashable, Sendable {
  package let key: String
  package let isRequired: Bool
}

extension LaborKind {
  /// The columns of every layout of this kind: those that every layout needs, those by which files
  /// stack their rows, then the others.
  package var mappableColumns: [MappableColumn] {
    let all = mappedColumns
    let others = all.filter { !$0.isRequired }
    let sorted =
      all.filter(\.isRequired) + others.filter(\.tellsRowsApart)
      + others.filter { !$0.tellsRowsApart }
    return sorted.map { MappableColumn(key: $0.key, isRequired: $0.isRequired) }
  }

  /// The columns of pay that may be an hour's or a year's, row by row.
  var payKeys: [String] {
    mappedColumns.filter { $0.content == .pay }.map(\.key)
  }

  /// Whether the layouts that call their employment so write 0 where none is published.
  func hasNoZeroes(in employment: String?) -> Bool {
    LaborFormat.all.filter { $0.kind == self }.flatMap(\.columns).contains { column in
      column.zeroIsNone && column.key == "employment"
        && employment.map(column.names.contains) == true
    }
  }

  /// The names that each of our columns has in some layout.
  var knownNames: [String: [String]] {
    let columns = LaborFormat.all.filter { $0.kind == self }.flatMap(\.columns)
    return Dictionary(columns.map { ($0.key, $0.names) }, uniquingKeysWith: +)
  }

  /// Those columns as the first layout that has them reads them.
  var mappedColumns: [SourceColumn] {
    let formats = LaborFormat.all.filter { $0.kind == self }
    var columns: [SourceColumn] = []
    for column in formats.flatMap(\.columns)
    where !columns.contains(where: { $0.key == column.key }) {
      var column = column
      column.isRequired = formats.allSatisfy { $0.requires(column.key) }
      columns.append(column)
    }
    return columns
  }
}

extension SourceColumn {
  /// Whether it tells apart what rows of one occupation are about.
  fileprivate var tellsRowsApart: Bool {
    switch content {
    case .area, .payBasis, .pay: true
    default: ["year", "quarter"].contains(key)
    }
  }
}
