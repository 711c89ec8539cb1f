import CareerPathways
import LaborData

extension ColumnMapping {
  /// What a layout of the workspace says; nil where its kind is none that we know.
  init?(_ layout: FileLayout) {
    guard let kind = LaborKind(rawValue: layout.kind) else { return nil }
    let pairs = layout.columns.compactMap { column -> (String, String)? in
      let parts = column.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
    self.init(
      kind: kind, name: layout.name, names: Dictionary(pairs) { first, _ in first })
    isInThousands = layout.unit == .thousands
    openingYears = layout.openingYears ?? 1
    zeroIsNone = layout.zeroes == .unpublished
  }

  /// The mapping as a record of the workspace.
  func layout(_ id: RecordID) -> FileLayout {
    var layout = FileLayout(id: id)
    layout.name = name
    layout.kind = kind.rawValue
    layout.columns = names.map { "\($0.key)=\($0.value)" }.sorted()
    layout.unit = isInThousands ? .thousands : nil
    layout.openingYears = openingYears > 1 ? openingYears : nil
    layout.zeroes = zeroIsNone ? .unpublished : nil
    return layout
  }
}

extension Workspace {
  /// What people told of the columns of files, for an import.
  package var columnMappings: [ColumnMapping] { layoutsInOrder.compactMap(ColumnMapping.init) }
}
