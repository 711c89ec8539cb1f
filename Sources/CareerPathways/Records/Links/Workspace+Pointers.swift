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
      return kind.all(self).flatMap { record in
        fields.filter { $0.get(record).references.contains(.record(id)) }
          .map { Pointer(record: record, kind: kind, field: $0.key) }
      }
    }
  }

  /// Puts a name in place of every reference to a record.
  package mutating func unlink(_ id: RecordID, named name: String) {
    for pointer in pointers(at: id) {
      guard var record = pointer.kind.find(pointer.record.id, self),
        let field = pointer.kind.field(pointer.field)
      else { continue }
      let new = field.get(record).references.map { $0 == .record(id) ? .named(name) : $0 }
      // A reference to a blank name is dropped by the field, and no other value is refused.
      try? field.put(FieldValue(references: new), in: &record)
      pointer.kind.put(record, &self)
    }
    for feedback in feedback.values where feedback.statement == .record(id) {
      self.feedback[feedback.id]?.statement = .named(name)
    }
  }
}

extension FieldKind {
  /// Whether the field points at records.
  package var isReference: Bool { if case .reference = self { true } else { false } }
}
