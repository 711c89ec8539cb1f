/// A field of a record that points at another record.
package struct Pointer: Hashable, Sendable {
  package let record: AnyRecord
  package let kind: RecordKind
  package let field: String

  /// The label of the field.
  package var label: String { kind.field(field)?.label ?? field }
}

/// Links between records, read from where they lead.
extension Workspace {
  /// Every field of every record that points at one, kind by kind.
  package func pointers(at id: RecordID) -> [Pointer] {
    kinds.flatMap { kind -> [Pointer] in
      let fields = kind.fields.filter(\.kind.isReference)
      guard !fields.isEmpty else { return [] }
      let pointing = kind.each(self).filter { record in
        fields.contains { $0.get(record).references.contains(.record(id)) }
      }
      return pointing.sorted(by: kind.precedes).flatMap { record in
        fields.filter { $0.get(record).references.contains(.record(id)) }
          .map { Pointer(record: record, kind: kind, field: $0.key) }
      }
    }
  }

  /// Puts a name in place of every reference to a record.
  package mutating func unlink(_ id: RecordID, named name: String) {
    for pointer in pointers(at: id) {
      pointer.kind.changeLinks(of: pointer.record.id, in: pointer.field, &self) {
        $0 == .record(id) ? .named(name) : $0
      }
    }
  }
}

/// Names that become links.
extension Workspace {
  /// Puts records in place of every mere name that is their title, so that what was said before
  /// they were there becomes a link; not where another record has the title too.
  package mutating func link(
    _ ids: Set<RecordID>, among target: LinkTarget, leaving kept: Set<RecordID> = []
  ) {
    let titles = TitleIndex(self)[target]
    for kind in kinds {
      for field in kind.fields where field.kind.target == target {
        for record in kind.each(self) where !kept.contains(record.id) {
          kind.changeLinks(of: record.id, in: field.key, &self) { link in
            guard case .named(let name) = link, let id = titles.only(name), ids.contains(id) else {
              return link
            }
            return .record(id)
          }
        }
      }
    }
  }
}

extension RecordKind {
  /// Changes what a field of a record points at.
  fileprivate func changeLinks(
    of id: RecordID, in key: String, _ workspace: inout Workspace,
    _ change: (Reference) -> Reference
  ) {
    guard var record = find(id, workspace), let field = field(key) else { return }
    let former = field.get(record).references
    let new = former.map(change)
    guard new != former else { return }
    // A blank name is dropped by the field; one that takes no mere names points on at what is gone.
    try? field.put(FieldValue(references: new), in: &record)
    put(record, &workspace)
  }
}

extension FieldKind {
  /// Whether the field points at records.
  package var isReference: Bool { target != nil }

  /// Where the records are that the field points at; nil for a field that does not.
  package var target: LinkTarget? {
    if case .reference(let target, _) = self { target } else { nil }
  }
}
