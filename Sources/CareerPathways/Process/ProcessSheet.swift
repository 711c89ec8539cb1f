/// One file of the process: what was noted, by the guide's ids.
///
/// Names that the guide does not have are kept and written back.
struct ProcessSheet<Noted: Entry>: Hashable, Sendable {
  /// The member of the file that holds the entries.
  let member: String
  var entries: [String: Noted] = [:]
  var unknown: [String: JSON] = [:]

  init(member: String) { self.member = member }

  init(member: String, json: JSON, at place: DocumentPlace) throws(DocumentProblem) {
    self.member = member
    unknown = try RecordCoding.object(json, at: place)
    entries = try RecordCoding.entries(
      unknown.removeValue(forKey: member), at: place.member(member))
  }

  var json: JSON {
    var members = unknown
    members[member] = RecordCoding.object(entries)
    return .object(members)
  }
}
