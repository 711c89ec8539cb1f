/// A map as a document: `figures` by level and pathway, all else in order in arrays.
extension PathwayMap: RecordDocument {
  package static let folder = RecordID(fixed: "maps")

  /// The members that are parts of a map and no fields of its own.
  private static let parts: Set = [
    "levels", "pathways", "occupations", "figures", "progressions", "status", "parent", "silenced",
  ]

  package var json: JSON { json(since: nil) }

  package func json(since former: Former<PathwayMap>) -> JSON { json(since: .some(former)) }

  private func json(since former: Former<PathwayMap>?) -> JSON {
    var members = RecordCoding.members(of: self)
    members["status"] = status == .draft ? nil : .string(status.rawValue)
    members["parent"] = parent.map { .string($0.text) }
    members["silenced"] = RecordCoding.array(silenced)
    members["levels"] = RecordCoding.array(levels)
    members["pathways"] = RecordCoding.array(pathways)
    members["occupations"] = Self.array(occupations(since: former))
    members["figures"] = Self.json(figures)
    members["progressions"] = Self.array(progressions(since: former))
    return .object(members)
  }

  private func occupations(since former: Former<PathwayMap>?) -> [JSON] {
    var elements = Self.formerOccupations(former)
    return occupations.map { elements?.element(of: $0) ?? Self.json($0) }
  }

  private func progressions(since former: Former<PathwayMap>?) -> [JSON] {
    var elements = Self.formerProgressions(former)
    return progressions.map { elements?.element(of: $0) ?? $0.json }
  }

  private static func formerOccupations(
    _ former: Former<PathwayMap>?
  ) -> FormerElements<Occupation>? {
    former.flatMap { FormerElements($0.record.occupations, $0.json["occupations"]) }
  }

  private static func formerProgressions(
    _ former: Former<PathwayMap>?
  ) -> FormerElements<Progression>? {
    former.flatMap { FormerElements($0.record.progressions, $0.json["progressions"]) }
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    try self.init(json: json, id: id, at: place, former: nil)
  }

  package init(
    json: JSON, id: RecordID, at place: DocumentPlace, since former: Former<PathwayMap>
  ) throws(DocumentProblem) {
    try self.init(json: json, id: id, at: place, former: former)
  }

  private init(
    json: JSON, id: RecordID, at place: DocumentPlace, former: Former<PathwayMap>?
  ) throws(DocumentProblem) {
    self.init(id: id)
    let members = try RecordCoding.object(json, at: place)
    try RecordCoding.read(members, into: &self, at: place, parts: Self.parts)
    try readLifecycle(of: members, at: place)
    try readParts(of: members, at: place, since: former)
  }

  private mutating func readLifecycle(
    of members: [String: JSON], at place: DocumentPlace
  ) throws(DocumentProblem) {
    if let json = members["status"] {
      guard let status = json.text.flatMap({ MapStatus(rawValue: $0) }) else {
        let choices = MapStatus.allCases.map(\.rawValue)
        throw DocumentProblem(.field(.notChoice(choices)), at: place.member("status"))
      }
      self.status = status
    }
    if members["parent"] != nil {
      parent = try RecordCoding.reference("parent", in: members, at: place)
    }
    silenced = try RecordCoding.records(members["silenced"], at: place.member("silenced"))
  }

  /// A method of its own, since an initializer would set `occupations` past its observer,
  /// and every cell would read as empty.
  private mutating func readParts(
    of members: [String: JSON], at place: DocumentPlace, since former: Former<PathwayMap>?
  ) throws(DocumentProblem) {
    levels = try RecordCoding.records(members["levels"], at: place.member("levels"))
    pathways = try RecordCoding.records(members["pathways"], at: place.member("pathways"))
    occupations = try Self.occupations(
      members["occupations"], at: place.member("occupations"),
      since: Self.formerOccupations(former))
    figures = try Self.figures(members["figures"], at: place.member("figures"))
    progressions = try Progression.all(
      members["progressions"], at: place.member("progressions"),
      since: Self.formerProgressions(former))
  }

  private static func array(_ elements: [JSON]) -> JSON? {
    elements.isEmpty ? nil : .array(elements)
  }
}
