extension LaborFormat {
  /// The layout that a person has told.
  init(_ mapping: ColumnMapping) {
    let first = Self.all.first { $0.kind == mapping.kind }
    self.init(
      kind: mapping.kind, name: mapping.name,
      columns: mapping.kind.mappedColumns.compactMap { $0.mapped(by: mapping) },
      stateColumns: first?.stateColumns ?? [], areaColumns: first?.areaColumns ?? [],
      periodColumns: mapping.kind.periodColumns)
  }

  func requires(_ key: String) -> Bool {
    columns.contains { $0.key == key && $0.isRequired }
  }
}

extension LaborKind {
  /// The columns of the period in any layout of this kind.
  fileprivate var periodColumns: [String] {
    LaborFormat.all.first { $0.kind == self && !$0.periodColumns.isEmpty }?.periodColumns ?? []
  }
}

extension SourceColumn {
  /// The column where the mapping has it; nil where it has not.
  fileprivate func mapped(by mapping: ColumnMapping) -> SourceColumn? {
    let content = content(in: mapping)
    guard let name = mapping.names[key] else {
      return constant.map { SourceColumn(key, as: content).orElse($0) }
    }
    guard name.first == ColumnMapping.constantMark else {
      var column = SourceColumn(key, name, as: content).required
      column.zeroIsNone = mapping.zeroIsNone && hasNoZeroes
      return column
    }
    let text = String(name.dropFirst())
    return SourceColumn(key, as: content)
      .orElse(content == .payBasis ? PayBasis(words: text)?.rawValue ?? "" : text)
  }

  private static let people: Set = ["base", "projected", "change", "employment"]

  /// Whether a 0 may mean here that nothing is published.
  private var hasNoZeroes: Bool { key == "employment" || content == .wage || content == .pay }

  private func content(in mapping: ColumnMapping) -> CellContent {
    if key == "openings" {
      return .yearly(of: mapping.openingYears, inThousands: mapping.isInThousands)
    }
    guard Self.people.contains(key) else { return content }
    return mapping.isInThousands ? .thousands : .figure
  }
}
