/// A record of whatever kind.
package struct AnyRecord: Fielded, Identifiable {
  package internal(set) var record: any KeptRecord

  package init(_ record: any KeptRecord) { self.record = record }

  package var id: RecordID { record.id }
  package var title: String { record.title }
  /// The folder of its kind.
  package var folder: RecordID { type(of: record).folder }

  package static func == (one: AnyRecord, other: AnyRecord) -> Bool {
    one.record.isEqual(to: other.record)
  }

  package func hash(into hasher: inout Hasher) { record.hash(into: &hasher) }
}

extension KeptRecord {
  fileprivate func isEqual(to other: any KeptRecord) -> Bool { other as? Self == self }
}

extension Field where Owner: KeptRecord {
  /// The same field of a record of whatever kind; one of another kind is blank and takes nothing.
  func erased() -> Field<AnyRecord> {
    let field = self
    let erased = Field<AnyRecord>(
      key: key, label: label, help: help, kind: kind, isRequired: isRequired,
      get: { any in (any.record as? Owner).map(field.get) ?? .empty },
      set: { any, value throws(FieldProblem) in
        guard var record = any.record as? Owner else { throw .wrongKind }
        try field.set(&record, value)
        any.record = record
      })
    guard let readsText else { return erased }
    return erased.reading { text, any throws(FieldProblem) in
      guard var record = any.record as? Owner else { throw .wrongKind }
      let keys = try readsText(text, &record)
      any.record = record
      return keys
    }
  }
}
