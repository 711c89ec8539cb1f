/// A progression as an element of its map's document: an end outside the map is a member of its own.
extension Progression {
  private static let parts: Set = ["id", "from", "to", "from_outside", "to_outside"]

  var json: JSON {
    var members = RecordCoding.members(of: self)
    members["id"] = .string(id.text)
    Self.write(from, "from", to: &members)
    Self.write(to, "to", to: &members)
    return .object(members)
  }

  static func all(
    _ json: JSON?, at place: DocumentPlace, since former: FormerElements<Progression>?
  ) throws(DocumentProblem) -> [Progression] {
    var former = former
    var progressions: [Progression] = []
    for (id, members) in try RecordCoding.elements(json, at: place) {
      if let progression = former?.record(id, of: members) {
        progressions.append(progression)
        continue
      }
      let place = place.element(id)
      var progression = Progression(
        id: id, from: try end("from", in: members, at: place),
        to: try end("to", in: members, at: place), kind: .advance)
      try RecordCoding.read(members, into: &progression, at: place, parts: parts)
      progressions.append(progression)
    }
    return progressions
  }

  private static func write(_ end: End, _ key: String, to members: inout [String: JSON]) {
    switch end {
    case .occupation(let id): members[key] = .string(id.text)
    case .outside(let name): members[key + "_outside"] = .string(name)
    }
  }

  private static func end(
    _ key: String, in members: [String: JSON], at place: DocumentPlace
  ) throws(DocumentProblem) -> End {
    if let name = members[key + "_outside"], members[key] == nil {
      guard let name = name.text else {
        throw DocumentProblem(.field(.wrongKind), at: place.member(key + "_outside"))
      }
      return .outside(name)
    }
    return .occupation(try RecordCoding.reference(key, in: members, at: place))
  }
}
