/// How a record of a kind comes to be.
package enum RecordOrigin: Sendable {
  /// By its fields, which say all there is to it: a row of a table makes one.
  case fields
  /// Whole, since it has parts that are no fields.
  case whole(WholeRecords)
  /// With the guide, which has all there are.
  case guide
}

/// Records of some kind with their parts, as JSON and back.
package struct WholeRecords: Sendable {
  /// How one is made, in a sentence.
  package let making: String
  package let write: @Sendable (AnyRecord) -> JSON
  package let read: @Sendable (JSON, RecordID, DocumentPlace) throws(DocumentProblem) -> AnyRecord

  init<R: WholeRecord>(_ type: R.Type) {
    making = R.making
    write = { ($0.record as? R)?.whole ?? .null }
    read = { json, id, place throws(DocumentProblem) in
      AnyRecord(try R(whole: json, id: id, at: place))
    }
  }
}
