import CareerPathways

/// The levels of the map that is read, from the most advanced down.
struct MapLevels {
  /// As elements of the map's own file.
  private(set) var elements: [JSON] = []
  private(set) var ids: [RecordID] = []

  init(
    _ rows: [LevelPlacing.Row], in file: inout CTDLFile, _ identity: inout NodeIdentity,
    using random: inout some RandomNumberGenerator
  ) {
    var titles = DistinctTitles()
    for (place, row) in rows.enumerated() {
      var members: [String: JSON] = [:]
      let id: RecordID
      switch row {
      case .level(let level):
        members = Self.members(of: level, in: &file, &titles)
        id = identity.id(of: level, .level, in: &file, using: &random)
      case .address(let address):
        id = identity.id(at: address, .level, using: &random)
      case .depth: id = .random(using: &random)
      }
      members["id"] = .string(id.text)
      members["title"] =
        members["title"] ?? .string(titles.title("Level \(rows.count - place)").title)
      elements.append(.object(members))
      ids.append(id)
    }
  }

  private static func members(
    of level: Int, in file: inout CTDLFile, _ titles: inout DistinctTitles
  ) -> [String: JSON] {
    let node = file[level]
    var members = node.record ?? [:]
    let name = node.text(CTDLTerm.prefLabel, CTDLTerm.name, "title", "notation")
    if name == nil { file.findings.add(.noName(file.name(of: level))) }
    let (title, isOwn) = titles.title(name ?? file.name(of: level).address)
    if !isOwn { file.findings.add(.sameName(file.name(of: level))) }
    members["title"] = .string(title)
    if node.record == nil { members["note"] = .string(note(of: level, in: &file)) }
    return members
  }

  /// What a level says of itself, and the occupations and skills that it names.
  private static func note(of level: Int, in file: inout CTDLFile) -> String {
    let text = file[level].text(CTDLTerm.description, "definition", "note", "comment")
    let lists = [CTDLTerm.occupationType, "skills"].map { names($0, of: level, in: file) }
    let count = lists.joined().count
    if count > 0 { file.findings.add(.inLevelNote(file.name(of: level), count: count)) }
    return ([text ?? ""] + lists.map { $0.joined(separator: "; ") }).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The names of what a property links to or says itself.
  private static func names(_ term: String, of level: Int, in file: CTDLFile) -> [String] {
    file[level][term].compactMap(\.address).compactMap { address in
      file.graph.place(of: address).map { file[$0].text(CTDLTerm.targetNodeName, CTDLTerm.name) }
        ?? address.tidied
    }
  }
}
