/// The parts of a map as elements of its document.
extension PathwayMap {
  static func json(_ occupation: Occupation) -> JSON {
    var members = RecordCoding.members(of: occupation)
    members["id"] = .string(occupation.id.text)
    members["level"] = .string(occupation.cell.level.text)
    members["pathway"] = .string(occupation.cell.pathway.text)
    members["sources"] = RecordCoding.object(occupation.sources)
    if !occupation.official.isBlank {
      members["official"] = .object(RecordCoding.members(of: occupation.official))
    }
    return .object(members)
  }

  private static let occupationParts: Set = ["id", "level", "pathway", "sources", "official"]

  static func occupations(
    _ json: JSON?, at place: DocumentPlace, since former: FormerElements<Occupation>?
  ) throws(DocumentProblem) -> [Occupation] {
    var former = former
    var occupations: [Occupation] = []
    for (id, members) in try RecordCoding.elements(json, at: place) {
      if let occupation = former?.record(id, of: members) {
        occupations.append(occupation)
        continue
      }
      let place = place.element(id)
      var occupation = Occupation(
        id: id,
        in: Cell(
          level: try RecordCoding.reference("level", in: members, at: place),
          pathway: try RecordCoding.reference("pathway", in: members, at: place)))
      try RecordCoding.read(members, into: &occupation, at: place, parts: occupationParts)
      occupation.sources = try RecordCoding.entries(
        members["sources"], at: place.member("sources"))
      if let json = members["official"] {
        let place = place.member("official")
        try RecordCoding.read(
          RecordCoding.object(json, at: place), into: &occupation.official, at: place)
      }
      occupations.append(occupation)
    }
    return occupations
  }
}

/// The figures of cells as an object by level and pathway.
extension PathwayMap {
  static func json(_ figures: [Cell: CellFigures]) -> JSON? {
    var levels: [String: [String: JSON]] = [:]
    for (cell, figures) in figures where !figures.isHollow {
      var members = RecordCoding.members(of: figures)
      members["sources"] = RecordCoding.object(figures.sources)
      levels[cell.level.text, default: [:]][cell.pathway.text] = .object(members)
    }
    return levels.isEmpty ? nil : .object(levels.mapValues { .object($0) })
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
      let cells = try RecordCoding.object(json, at: place).sorted { $0.key < $1.key }
      for (name, json) in cells {
        let place = place.member(name)
        let figures = try cellFigures(json, at: place)
        guard !figures.isHollow else { continue }
        all[Cell(level: level, pathway: try id(name, at: place))] = figures
      }
    }
    return all
  }

  private static func cellFigures(
    _ json: JSON, at place: DocumentPlace
  ) throws(DocumentProblem) -> CellFigures {
    var figures = CellFigures()
    let members = try RecordCoding.object(json, at: place)
    try RecordCoding.read(members, into: &figures, at: place, parts: ["sources"])
    figures.sources = try RecordCoding.entries(members["sources"], at: place.member("sources"))
    return figures
  }

  /// The id that is the name of a member.
  private static func id(
    _ name: String, at place: DocumentPlace
  ) throws(DocumentProblem) -> RecordID {
    guard let id = RecordID(name) else { throw DocumentProblem(.field(.wrongKind), at: place) }
    return id
  }
}
