/// Which columns of a file say what, as a person has told: for layouts that nobody else has.
package struct ColumnMapping: Hashable, Sendable {
  package let kind: LaborKind
  /// What people call the layout.
  package var name: String
  /// By the keys of our own columns: the names of the file's, as `FilePreview.headers` has them,
  /// or behind `=` what every row has.
  package var names: [String: String]
  /// Whether counts of people are thousands.
  package var isInThousands = false
  /// The years of which openings are the sum; 1 where they are a year's.
  package var openingYears = 1

  package init(kind: LaborKind, name: String, names: [String: String] = [:]) {
    self.kind = kind
    self.name = name
    self.names = names
  }

  /// The columns without which the mapping cannot be used, and which it lacks.
  package var missing: [String] {
    kind.mappableColumns.filter { $0.isRequired && names[$0.key] == nil }.map(\.key)
  }

  /// The mark before what every row has.
  static let constantMark: Character = "="
}

extension ColumnMapping {
  /// A first guess: columns by a name that some layout has, and those that must be there by a
  /// name that has the key in it.
  package init(guessing kind: LaborKind, from headers: [String]) {
    self.init(kind: kind, name: "")
    var free = headers.filter { !$0.isEmpty }
    let formats = LaborFormat.all.filter { $0.kind == kind }
    for column in kind.mappedColumns {
      let known = formats.flatMap(\.columns).filter { $0.key == column.key }.flatMap(\.names)
      guard let header = known.first(where: free.contains) else { continue }
      names[column.key] = header
      free.removeAll { $0 == header }
    }
    for key in missing {
      let word = key.filter { $0 != "_" }
      names[key] = free.first { Self.holds(word, in: $0) }
    }
  }

  private static func holds(_ word: String, in header: String) -> Bool {
    let (word, header) = (Array(word.utf8), Array(header.utf8))
    guard word.count <= header.count else { return false }
    return (0...(header.count - word.count)).contains { header[$0...].starts(with: word) }
  }
}

/// A column of our own that a person may find in a file.
package struct MappableColumn: Hashable, Sendable {
  package let key: String
  package let isRequired: Bool
}

extension LaborKind {
  /// The columns of every layout of this kind, those first that every layout needs.
  package var mappableColumns: [MappableColumn] {
    let all = mappedColumns.map { MappableColumn(key: $0.key, isRequired: $0.isRequired) }
    return all.filter(\.isRequired) + all.filter { !$0.isRequired }
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

  fileprivate func requires(_ key: String) -> Bool {
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
      return SourceColumn(key, name, as: content).required
    }
    return SourceColumn(key, as: content).orElse(String(name.dropFirst()))
  }

  private static let people: Set = ["base", "projected", "change", "employment"]

  private func content(in mapping: ColumnMapping) -> CellContent {
    if key == "openings" {
      return .yearly(of: mapping.openingYears, inThousands: mapping.isInThousands)
    }
    guard Self.people.contains(key) else { return content }
    return mapping.isInThousands ? .thousands : .figure
  }
}
