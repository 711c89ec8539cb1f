/// A map as a document: `figures` by level and pathway, all else in order in arrays.
extension PathwayMap: RecordDocument {
  package static let folder = RecordID(fixed: "maps")

  /// The members that are parts of a map and no fields of its own.
  private static let parts: Set = [
    "levels", "pathways", "occupations", "figures", "progressions", "status", "parent", "silenced",
  ]

  package var json: JSON {
    var members = RecordCoding.members(of: self)
    members["status"] = status == .draft ? nil : .string(status.rawValue)
    members["parent"] = parent.map { .string($0.text) }
    members["silenced"] = RecordCoding.array(silenced)
    members["levels"] = RecordCoding.array(levels)
    members["pathways"] = RecordCoding.array(pathways)
    members["occupations"] = Self.array(occupations.map(Self.json))
    members["figures"] = Self.json(figures)
    members["progressions"] = Self.array(progressions.map(\.json))
    return .object(members)
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self.init(id: id)
    let members = try RecordCoding.object(json, at: place)
    try RecordCoding.read(members, into: &self, at: place, parts: Self.parts)
    try readLifecycle(of: members, at: place)
    try readParts(of: members, at: place)
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
    of members: [String: JSON], at place: DocumentPlace
  ) throws(DocumentProblem) {
    levels = try RecordCoding.records(members["levels"], at: place.member("levels"))
    pathways = try RecordCoding.records(members["pathways"], at: place.member("pathways"))
    occupations = try Self.occupations(members["occupations"], at: place.member("occupations"))
    figures = try Self.figures(members["figures"], at: place.member("figures"))
    progressions = try Progression.all(
      members["progressions"], at: place.member("progressions"))
  }

  private static func array(_ elements: [JSON]) -> JSON? {
    elements.isEmpty ? nil : .array(elements)
  }
}
