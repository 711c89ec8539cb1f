/// The records of every kind, each kind under its folder.
struct KeptRecords: Hashable, Sendable {
  private var kept: [RecordID: any Keeping] = [:]

  subscript<R: KeptRecord>(_: R.Type) -> [RecordID: R] {
    get { (kept[R.folder] as? Kept<R>)?.records ?? [:] }
    set { kept[R.folder] = newValue.isEmpty ? nil : Kept(records: newValue) }
  }

  static func == (one: KeptRecords, other: KeptRecords) -> Bool {
    one.kept.count == other.kept.count
      && one.kept.allSatisfy { folder, records in
        other.kept[folder].map { records.isEqual(to: $0) } ?? false
      }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(kept.mapValues(\.count)) }
}

/// The records of one kind.
private struct Kept<R: KeptRecord>: Keeping, Hashable {
  let records: [RecordID: R]

  var count: Int { records.count }

  func isEqual(to other: any Keeping) -> Bool { (other as? Self)?.records == records }
}

/// The records of some kind.
private protocol Keeping: Sendable {
  var count: Int { get }
  func isEqual(to other: any Keeping) -> Bool
}

/// The records that have nothing but fields, by kind.
extension Workspace {
  /// The records of a kind by their ids.
  package subscript<R: KeptRecord>(type: R.Type) -> [RecordID: R] {
    get { kept[type] }
    set { kept[type] = newValue }
  }

  /// The records of a kind in their usual order.
  package func all<R: KeptRecord>(_ type: R.Type) -> [R] {
    self[type].values.sorted(by: R.precedes)
  }

  /// The kind with this folder; nil where there is none.
  package func kind(_ folder: RecordID) -> RecordKind? { kinds.first { $0.folder == folder } }
}
