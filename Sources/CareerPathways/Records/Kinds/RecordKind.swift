/// One kind of record: its words, its fields, and where a workspace keeps it.
///
/// A class, since every record of any kind carries its own.
package final class RecordKind: Sendable {
  package let folder: RecordID
  package let noun: Noun
  package let purpose: String
  package let place: GuidePlace
  package let fields: [Field<AnyRecord>]
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
  let shelf: Shelf

  package init<R: KeptRecord>(_ type: R.Type) {
    folder = R.folder
    noun = R.noun
    purpose = R.purpose
    place = R.place
    fields = R.fields.map { $0.erased() }
    shelf = Shelf(kind: R.self)
    make = { id in AnyRecord(R(id: id)) }
    all = { $0[R.self].values.sorted(by: R.precedes).map { AnyRecord($0) } }
    each = { $0[R.self].values.map { AnyRecord($0) } }
    count = { $0[R.self].count }
    precedes = { one, other in
      guard let one = one.record as? R, let other = other.record as? R else { return false }
      return R.precedes(one, other)
    }
    find = { id, workspace in workspace[R.self][id].map { AnyRecord($0) } }
    put = { record, workspace in
      if let record = record.record as? R { workspace[R.self][record.id] = record }
    }
    remove = { id, workspace in workspace[R.self][id] = nil }
    areSame = { $0[R.self] == $1[R.self] }
  }

  package func field(_ key: String) -> Field<AnyRecord>? { fields.first { $0.key == key } }
}

/// A kind is the same as itself alone.
extension RecordKind: Hashable {
  package static func == (one: RecordKind, other: RecordKind) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(folder) }
}
