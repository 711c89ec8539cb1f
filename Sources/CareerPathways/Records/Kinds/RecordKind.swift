/// One kind of record: its words, its fields, and where a workspace keeps it.
///
/// A class, since every record of any kind carries its own.
package final class RecordKind: Sendable {
  package let folder: RecordID
  package let noun: Noun
  package let purpose: String
  package let place: GuidePlace
  package let fields: [Field<AnyRecord>]
  package let origin: RecordOrigin
  /// A blank record with this id.
  package let make: @Sendable (RecordID) -> AnyRecord
  /// The records of a workspace, in their usual order.
  package let all: @Sendable (Workspace) -> [AnyRecord]
  /// The same records in any order, which takes less time.
  package let each: @Sendable (Workspace) -> [AnyRecord]
  package let count: @Sendable (Workspace) -> Int
  /// Whether one record stands before another in the usual order.
  package let precedes: @Sendable (AnyRecord, AnyRecord) -> Bool
  package let find: @Sendable (RecordID, Workspace) -> AnyRecord?
  /// Puts a record of this kind into a workspace, in place of the one with its id.
  package let put: @Sendable (AnyRecord, inout Workspace) -> Void
  package let remove: @Sendable (RecordID, inout Workspace) -> Void
  /// Whether two workspaces have the same records of this kind.
  package let areSame: @Sendable (Workspace, Workspace) -> Bool
  /// A record of a file as it may come into a workspace.
  package let admitted: @Sendable (AnyRecord, Workspace) throws(FieldProblem) -> AnyRecord
  /// Nil where the records have no files of their own.
  let shelf: Shelf?

  init<R: ListedRecord>(_ access: RecordAccess<R>, origin: RecordOrigin, shelf: Shelf?) {
    folder = R.folder
    noun = R.noun
    purpose = R.purpose
    place = R.place
    fields = R.listed.map { $0.erased() }
    self.origin = origin
    self.shelf = shelf
    make = { id in AnyRecord(R(id: id)) }
    all = { access.records($0).values.sorted(by: R.precedes).map { AnyRecord($0) } }
    each = { access.records($0).values.map { AnyRecord($0) } }
    count = { access.records($0).count }
    precedes = { one, other in
      guard let one = one.record as? R, let other = other.record as? R else { return false }
      return R.precedes(one, other)
    }
    find = { id, workspace in access.records(workspace)[id].map { AnyRecord($0) } }
    put = { record, workspace in
      if let record = record.record as? R { access.put(record, record.id, &workspace) }
    }
    remove = { id, workspace in access.put(nil, id, &workspace) }
    areSame = { access.records($0) == access.records($1) }
    admitted = { record, workspace throws(FieldProblem) in
      guard let record = record.record as? R else { throw .wrongKind }
      return AnyRecord(try record.admitted(to: workspace))
    }
  }

  package func field(_ key: String) -> Field<AnyRecord>? { fields.first { $0.key == key } }
}

extension RecordKind {
  /// A kind that has fields alone, and all else made from them.
  package convenience init<R: KeptRecord>(_ type: R.Type) {
    let access = RecordAccess(type)
    self.init(access, origin: .fields, shelf: Shelf(access))
  }
}

/// A kind is the same as itself alone.
extension RecordKind: Hashable {
  package static func == (one: RecordKind, other: RecordKind) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(folder) }
}
