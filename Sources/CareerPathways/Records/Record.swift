/// A thing the user edits: an occupation, a sub-step's status, a response.
///
/// A record says what it is once, by its fields; every table, form, file and
/// subcommand reads them. Members of its file that it does not know survive in
/// `unknown`.
package protocol Record: Hashable, Sendable, Identifiable where ID == RecordID {
  /// The fields in the order in which forms and CSV show them.
  static var fields: [Field<Self>] { get }

  var id: RecordID { get }
  /// Members of the file that this version does not know, kept as they are.
  var unknown: [String: JSON] { get set }

  init(id: RecordID)
}
