import CareerPathways

/// The columns of the map that is read, in order.
struct MapColumns {
  /// As elements of the map's own file.
  private(set) var elements: [JSON] = []
  private var ids: [Int: RecordID] = [:]
  private var known: Set<RecordID> = []
  /// Where a file has no Pathway.
  private var only: RecordID?

  /// Shares of one column of ours become that column again.
  init(
    in file: inout CTDLFile, fallback: String, hasOccupations: Bool,
    _ identity: inout NodeIdentity, using random: inout some RandomNumberGenerator
  ) {
    var titles = DistinctTitles()
    var own: [String: RecordID] = [:]
    for pathway in file.pathways {
      let former = file[pathway].record?["id"]?.text
      if let id = former.flatMap({ own[$0] }) {
        ids[pathway] = id
        continue
      }
      let id = identity.id(of: pathway, .pathway, in: &file, using: &random)
      add(id, Self.members(of: pathway, in: &file, &titles))
      ids[pathway] = id
      if let former { own[former] = id }
    }
    if file.pathways.isEmpty, hasOccupations {
      let id = RecordID.random(using: &random)
      add(id, ["title": .string(fallback)])
      only = id
      file.findings.add(.noPathway)
    }
  }

  /// The column of a component, which stands in a Pathway or, where we wrote it, says its column.
  func column(of component: Int, _ membership: Membership, in file: inout CTDLFile) -> RecordID? {
    let former = file[component].record?["pathway"]?.text.flatMap { RecordID($0) }
    if let former, known.contains(former) { return former }
    if let found = membership.pathways[component], Set(found.map { ids[$0] }).count > 1 {
      file.findings.add(.inSeveralPathways(file.name(of: component)))
    }
    return membership[component].flatMap { ids[$0] } ?? only
  }

  private mutating func add(_ id: RecordID, _ members: [String: JSON]) {
    var members = members
    members["id"] = .string(id.text)
    elements.append(.object(members))
    known.insert(id)
  }

  private static func members(
    of pathway: Int, in file: inout CTDLFile, _ titles: inout DistinctTitles
  ) -> [String: JSON] {
    let node = file[pathway]
    var members = node.record ?? [:]
    let name = members["title"]?.text ?? node.text(CTDLTerm.name)
    if name == nil { file.findings.add(.noName(file.name(of: pathway))) }
    let (title, isOwn) = titles.title(name ?? file.name(of: pathway).address)
    if !isOwn { file.findings.add(.sameName(file.name(of: pathway))) }
    members["title"] = .string(title)
    if node.record == nil {
      members["note"] = node.text(CTDLTerm.description).map(JSON.string)
    }
    return members
  }
}
