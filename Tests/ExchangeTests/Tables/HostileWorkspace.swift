import CareerPathways

extension Workspace {
  /// Some random records of every kind, which point at each other, at records that are gone, and
  /// at names that could be taken for something else.
  static func hostile(using random: inout SeededGenerator) -> Workspace {
    var workspace = Workspace(
      WorkspaceProfile(id: RecordID(fixed: "hostile")),
      kinds: RecordKind.all + [RecordKind(Sundry.self)])
    workspace.maps[LouisvilleExample.map.id] = LouisvilleExample.map
    workspace.addWholes(using: &random)
    for kind in workspace.listedKinds {
      for record in kind.begun(in: workspace, using: &random) {
        kind.put(kind.filled(record, using: &random), &workspace)
      }
    }
    for kind in workspace.listedKinds {
      for record in kind.all(workspace) {
        kind.put(kind.linked(record, workspace, using: &random), &workspace)
      }
    }
    return workspace
  }

  /// The same without the records of a kind, and without what was noted about points of the guide.
  func without(_ kind: RecordKind) -> Workspace {
    var workspace = self
    for record in kind.all(self) { kind.remove(record.id, &workspace) }
    return workspace
  }

  /// The same with nothing left of the records of a kind but their ids, and what no field knows.
  func stripped(_ kind: RecordKind) -> Workspace {
    var workspace = self
    for record in kind.all(self) {
      var bare = kind.make(record.id).record
      bare.unknown = record.record.unknown
      kind.put(AnyRecord(bare), &workspace)
    }
    return workspace
  }

  /// The same with other values in the fields of the records of a kind.
  func altered(_ kind: RecordKind, using random: inout SeededGenerator) -> Workspace {
    var workspace = self
    for record in kind.all(self) {
      if let map = record.record as? PathwayMap, map.isFrozen { continue }
      var other = kind.filled(record, using: &random)
      if var round = other.record as? AssessmentRound, let former = rounds[round.id] {
        // Names that were shown stay so: they would not come back.
        round.names = former.names
        other = AnyRecord(round)
      }
      kind.put(other, &workspace)
    }
    return workspace
  }

  /// Random records that have parts, with all of them.
  private mutating func addWholes(using random: inout SeededGenerator) {
    let map = PathwayMap.hostileWithLife(using: &random)
    maps[map.id] = map
    for map in [map, LouisvilleExample.map] {
      let id = RecordID.random(using: &random)
      versions[id] = MapVersion(
        id: id, of: map, named: String.hostile(using: &random).tidied,
        by: String.hostile(using: &random).tidied,
        on: nil)
    }
    for _ in 0..<2 {
      var round = AssessmentRound.hostile(Guide.assessment, using: &random)
      round.names = .shown
      round.people = [Respondent.team, .hostile(.random(using: &random), using: &random)]
      round.agreed["forming"] = AgreedRating(
        rating: 3, reason: String.hostile(using: &random).tidied)
      round.unknown = ["later": .array([.null, .string(.hostile(using: &random))])]
      round.responses[Respondent.team.id] = Response(.team)
      rounds[round.id] = round
    }
  }
}

extension RecordKind {
  /// New records where fields make them, else those that are there.
  fileprivate func begun(
    in workspace: Workspace, using random: inout SeededGenerator
  ) -> [AnyRecord] {
    guard case .fields = origin else { return all(workspace) }
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in make(.random(using: &random)) }
  }

  /// A record with about half of its fields filled, and all that are required.
  func filled(_ record: AnyRecord, using random: inout SeededGenerator) -> AnyRecord {
    var record = record
    for field in fields where field.isRequired || Bool.random(using: &random) {
      let value = field.kind.hostile(using: &random)
      // Titles are often the same, and a required text may come out blank.
      let isTitle = field.key == fields[0].key && Bool.random(using: &random)
      do { try field.put(isTitle ? .text("Twin") : value, in: &record) } catch {
        // What takes no text is no required text, and may stay empty.
        try? field.put(.text("-"), in: &record)
      }
    }
    guard var indicator = record.record as? FormIndicator else { return record }
    // A question stands in a section that is there.
    indicator.section = "forming"
    return AnyRecord(indicator)
  }

  fileprivate func linked(
    _ record: AnyRecord, _ workspace: Workspace, using random: inout SeededGenerator
  ) -> AnyRecord {
    var record = record
    for field in fields {
      guard case .reference(let target, let isMany) = field.kind else { continue }
      let titles = workspace.titles(target)
      let links = (0..<(isMany ? 4 : 1)).map { _ in Reference.hostile(titles, using: &random) }
      // A link that is refused is left out.
      try? field.put(FieldValue(references: links), in: &record)
    }
    return record
  }
}

extension Reference {
  /// A link, or a name that reads much like one.
  fileprivate static func hostile(
    _ titles: [(id: RecordID, title: String)], using random: inout SeededGenerator
  ) -> Reference {
    let some = titles.randomElement(using: &random)
    let (id, title) = (some?.id ?? .random(using: &random), some?.title ?? "")
    let names = [
      title, "\"\(title)\"", "\"\"\(title)\"\"", "\(title) #\(id)", "#\(id)", "\"#\(id)\"", "#",
      "\"",
      "\"\"", "\"a; b\"", "=1+1", "'=1", String.hostile(using: &random),
    ]
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .record(id)
    case 1: return .record(.random(using: &random))
    default: return .named(names.randomElement(using: &random) ?? "")
    }
  }
}
