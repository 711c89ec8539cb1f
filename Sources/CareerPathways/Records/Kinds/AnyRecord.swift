/// A record of whatever kind.
package struct AnyRecord: Fielded, Identifiable {
  package internal(set) var record: any ListedRecord

  package init(_ record: any ListedRecord) { self.record = record }

  package var id: RecordID { record.id }
  package var title: String { record.title }
  /// The folder of its kind.
  package var folder: RecordID { type(of: record).folder }

  package static func == (one: AnyRecord, other: AnyRecord) -> Bool {
    one.record.isEqual(to: other.record)
  }

  package func hash(into hasher: inout Hasher) { record.hash(into: &hasher) }
}

extension ListedRecord {
  fileprivate func isEqual(to other: any ListedRecord) -> Bool { other as? Self == self }
}

extension Field where Owner: ListedRecord {
  /// The same field of a record of whatever kind; one of another kind is blank and takes nothing.
  func erased() -> Field<AnyRecord> {
    held {
      $0.record as? Owner
    } by: {
      $0.record = $1
    }
  }
}
