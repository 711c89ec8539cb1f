/// Records as JSON, from their fields alone.
///
/// Empty values are left out; members that no field knows are kept in `unknown`
/// and written back.
package enum RecordCoding {
  /// The members of a record, without its id.
  package static func members<Owner: Described>(
    of owner: Owner, fields: [Field<Owner>] = Owner.fields
  ) -> [String: JSON] {
    var members = owner.unknown
    // With room for an id and for what a part of a map refers to.
    members.reserveCapacity(members.count + fields.count + 3)
    for index in fields.indices {
      // By index, since a copy of every field for every record would take most of the time.
      members[fields[index].key] = fields[index].kind.json(fields[index].get(owner))
    }
    return members
  }

  /// A record as an element of an array: its members and its id.
  package static func element(_ record: some Record) -> JSON {
    var members = members(of: record)
    members["id"] = .string(record.id.text)
    return .object(members)
  }

  /// Reads the members into `owner`; those in `parts` are read elsewhere.
  package static func read<Owner: Described>(
    _ members: [String: JSON], into owner: inout Owner, at place: DocumentPlace,
    parts: Set<String> = [], fields: [Field<Owner>] = Owner.fields
  ) throws(DocumentProblem) {
    var known = parts.count { members[$0] != nil }
    for index in fields.indices {
      // By index, as above.
      guard let json = members[fields[index].key] else { continue }
      known += 1
      do throws(FieldProblem) {
        try fields[index].set(&owner, fields[index].kind.value(from: json))
      } catch {
        throw DocumentProblem(.field(error), at: place.member(fields[index].key))
      }
    }
    owner.unknown =
      known == members.count ? [:] : Self.unknown(among: members, parts, fields.map(\.key))
  }

  private static func unknown(
    among members: [String: JSON], _ parts: Set<String>, _ keys: [String]
  ) -> [String: JSON] {
    let known = parts.union(keys)
    return members.filter { !known.contains($0.key) }
  }

  /// Reads one record from an object.
  package static func record<R: Record>(
    _ json: JSON, id: RecordID, at place: DocumentPlace
  ) throws(DocumentProblem) -> R {
    var record = R(id: id)
    try read(object(json, at: place), into: &record, at: place)
    return record
  }

  /// Reads the records of an array, each with its own id; nothing there reads as none.
  package static func records<R: Record>(
    _ json: JSON?, at place: DocumentPlace
  ) throws(DocumentProblem) -> [R] {
    let elements = try elements(json, at: place)
    var records: [R] = []
    records.reserveCapacity(elements.count)
    for (id, element) in elements {
      var record = R(id: id)
      try read(element, into: &record, at: place.element(id), parts: ["id"])
      records.append(record)
    }
    return records
  }

  /// The objects of an array with their ids, which differ.
  package static func elements(
    _ json: JSON?, at place: DocumentPlace
  ) throws(DocumentProblem) -> [(id: RecordID, members: [String: JSON])] {
    guard let json else { return [] }
    guard let array = json.elements else { throw DocumentProblem(.notArray, at: place) }
    var seen: Set<RecordID> = []
    var elements: [(id: RecordID, members: [String: JSON])] = []
    elements.reserveCapacity(array.count)
    for (index, element) in array.enumerated() {
      guard let members = element.members, let id = element.id.flatMap({ RecordID($0) }) else {
        throw DocumentProblem(.noID(index: index), at: place)
      }
      guard seen.insert(id).inserted else { throw DocumentProblem(.sameID(id), at: place) }
      elements.append((id, members))
    }
    return elements
  }

  /// Entries by their names, or nil where all are blank.
  package static func object(_ entries: [String: some Entry]) -> JSON? {
    let members = entries.filter { !$0.value.isBlank }.mapValues {
      JSON.object(Self.members(of: $0))
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// Reads entries by their names; nothing there reads as none.
  package static func entries<E: Entry>(
    _ json: JSON?, at place: DocumentPlace
  ) throws(DocumentProblem) -> [String: E] {
    guard let json else { return [:] }
    var entries: [String: E] = [:]
    for (name, json) in try object(json, at: place).sorted(by: { $0.key < $1.key }) {
      let place = place.member(name)
      var entry = E()
      try read(object(json, at: place), into: &entry, at: place)
      entries[name] = entry
    }
    return entries
  }

  /// The members of an object.
  package static func object(
    _ json: JSON, at place: DocumentPlace
  ) throws(DocumentProblem) -> [String: JSON] {
    guard let members = json.members else { throw DocumentProblem(.notObject, at: place) }
    return members
  }

  /// Records as an array of a document, or nil where there are none.
  package static func array(_ records: [some Record]) -> JSON? {
    records.isEmpty ? nil : .array(records.map { element($0) })
  }

  /// The id of another record that a member holds.
  package static func reference(
    _ key: String, in members: [String: JSON], at place: DocumentPlace
  ) throws(DocumentProblem) -> RecordID {
    guard let json = members[key] else {
      throw DocumentProblem(.field(.required), at: place.member(key))
    }
    guard let id = json.text.flatMap({ RecordID($0) }) else {
      throw DocumentProblem(.field(.wrongKind), at: place.member(key))
    }
    return id
  }
}
