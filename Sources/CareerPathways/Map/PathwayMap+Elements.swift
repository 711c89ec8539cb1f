/// The parts of a map as elements of its document.
extension PathwayMap {
  static func json(_ occupation: Occupation) -> JSON {
    element(
      occupation, refersTo: ["level": occupation.cell.level, "pathway": occupation.cell.pathway])
  }

  static func occupations(
    _ json: JSON?, at place: DocumentPlace
  ) throws(DocumentProblem) -> [Occupation] {
    var occupations: [Occupation] = []
    for (id, members) in try RecordCoding.elements(json, at: place) {
      let place = place.element(id)
      var occupation = Occupation(
        id: id,
        in: Cell(
          level: try reference("level", in: members, at: place),
          pathway: try reference("pathway", in: members, at: place)))
      try RecordCoding.read(
        members, into: &occupation, at: place, parts: ["id", "level", "pathway"])
      occupations.append(occupation)
    }
    return occupations
  }

  static func json(_ progression: Progression) -> JSON {
    element(progression, refersTo: ["from": progression.from, "to": progression.to])
  }

  static func progressions(
    _ json: JSON?, at place: DocumentPlace
  ) throws(DocumentProblem) -> [Progression] {
    var progressions: [Progression] = []
    for (id, members) in try RecordCoding.elements(json, at: place) {
      let place = place.element(id)
      var progression = Progression(
        id: id, from: try reference("from", in: members, at: place),
        to: try reference("to", in: members, at: place))
      try RecordCoding.read(members, into: &progression, at: place, parts: ["id", "from", "to"])
      progressions.append(progression)
    }
    return progressions
  }

  private static func element(
    _ record: some Record, refersTo references: [String: RecordID]
  ) -> JSON {
    var members = RecordCoding.members(of: record)
    for (key, id) in references { members[key] = .string(id.text) }
    members["id"] = .string(record.id.text)
    return .object(members)
  }

  /// The id that a member holds.
  private static func reference(
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

/// The figures of cells as an object by level and pathway.
extension PathwayMap {
  static func json(_ figures: [Cell: CellFigures]) -> JSON? {
    var levels: [String: [String: CellFigures]] = [:]
    for (cell, figures) in figures {
      levels[cell.level.text, default: [:]][cell.pathway.text] = figures
    }
    let members = levels.compactMapValues { RecordCoding.object($0) }
    return members.isEmpty ? nil : .object(members)
  }

  static func figures(
    _ json: JSON?, at place: DocumentPlace
  ) throws(DocumentProblem) -> [Cell: CellFigures] {
    guard let json else { return [:] }
    var all: [Cell: CellFigures] = [:]
    let levels = try RecordCoding.object(json, at: place).sorted { $0.key < $1.key }
    for (name, json) in levels {
      let place = place.member(name)
      let level = try id(name, at: place)
      let figures: [String: CellFigures] = try RecordCoding.entries(json, at: place)
      for (name, figures) in figures.sorted(by: { $0.key < $1.key }) where !figures.isBlank {
        all[Cell(level: level, pathway: try id(name, at: place.member(name)))] = figures
      }
    }
    return all
  }

  /// The id that is the name of a member.
  private static func id(
    _ name: String, at place: DocumentPlace
  ) throws(DocumentProblem) -> RecordID {
    guard let id = RecordID(name) else { throw DocumentProblem(.field(.wrongKind), at: place) }
    return id
  }
}
