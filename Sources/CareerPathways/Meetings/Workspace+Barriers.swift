/// The barriers that statements name: records of whatever kind is kept in their folder.
extension Workspace {
  /// The kind of the barriers; nil where the workspace keeps none.
  package var barrierKind: RecordKind? { kind(RecordID(fixed: "barriers")) }

  /// The barriers that say they were named in a statement.
  package func barriers(namedIn statement: RecordID) -> [AnyRecord] {
    barrierKind?.all(self).filter { statements(namedBy: $0).contains(.record(statement)) } ?? []
  }

  /// The statements that a barrier was named in.
  func statements(namedBy barrier: AnyRecord) -> [Reference] {
    barrierKind?.field(Self.source)?.get(barrier).references ?? []
  }

  /// Notes on a barrier that a statement names it, once.
  package mutating func name(barrier id: RecordID, in statement: RecordID) {
    guard let kind = barrierKind, let source = kind.field(Self.source),
      var barrier = kind.find(id, self)
    else { return }
    let former = source.get(barrier).references.filter { $0 != .record(statement) }
    // A field of references takes any of them.
    try? source.put(.references(former + [.record(statement)]), in: &barrier)
    kind.put(barrier, &self)
  }

  /// The field of a barrier that holds the statements it was named in.
  private static let source = "source"
}
