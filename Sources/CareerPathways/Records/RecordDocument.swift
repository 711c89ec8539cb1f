/// A record that has a file of its own in a folder of the workspace.
///
/// A record of fields alone needs no more than the folder; one with parts
/// writes and reads them itself.
package protocol RecordDocument: Record {
  /// The folder of the workspace that holds the files.
  static var folder: RecordID { get }

  var json: JSON { get }

  init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem)

  /// The document, given what the record was and how that was written.
  func json(since former: Former<Self>) -> JSON

  /// Reads the document, given how the record was written and what was read from that.
  init(
    json: JSON, id: RecordID, at place: DocumentPlace, since former: Former<Self>
  ) throws(DocumentProblem)
}

extension RecordDocument {
  package var json: JSON { .object(RecordCoding.members(of: self)) }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self = try RecordCoding.record(json, id: id, at: place)
  }

  package func json(since former: Former<Self>) -> JSON { json }

  package init(
    json: JSON, id: RecordID, at place: DocumentPlace, since former: Former<Self>
  ) throws(DocumentProblem) {
    try self.init(json: json, id: id, at: place)
  }

  /// The file of this record.
  package var document: DocumentName { DocumentName(folders: [Self.folder], id: id) }
}
