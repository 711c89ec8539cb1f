import CareerPathways

/// What the map that is read says of itself.
struct MapFrame {
  /// As members of the map's own file.
  private(set) var members: [String: JSON]
  /// The id that the file has for the map.
  let id: RecordID?
  /// Whether we wrote the map.
  let isOurs: Bool

  /// A map without a PathwaySet is called after its only Pathway, else after the file.
  init(in file: inout CTDLFile, fallback: String) {
    let set = file.sets.first
    let record = set.flatMap { file[$0].record }
    isOurs = record != nil
    members = record ?? [:]
    let name = set.flatMap { file[$0].text(CTDLTerm.name) }
    let only = file.pathways.count == 1 ? file.pathways.first : nil
    let other = only.flatMap { file[$0].text(CTDLTerm.name) } ?? fallback
    members["name"] = .string(name ?? (isOurs ? "" : other))
    if let set, !isOurs { members["note"] = file[set].text(CTDLTerm.description).map(JSON.string) }
    let own = record?["id"]?.text.flatMap { RecordID($0) }
    id = own ?? set.flatMap { NodeIdentity.ctid(of: $0, in: &file)?.recordID }
    members["id"] = nil
  }

  /// Keeps the CTIDs of what has no id on a map, credentials and the levels as a whole, and the
  /// types of credentials whose names do not tell them.
  mutating func keep(_ roles: ComponentRoles, in file: inout CTDLFile) {
    guard !isOurs else { return }
    var credentials: [String: JSON] = [:]
    var types: [String: JSON] = [:]
    for asked in Set(roles.asked.values.joined()).sorted() {
      guard file.classes[asked] == .credential, let name = file[asked].text(CTDLTerm.name)
      else { continue }
      let ctid = NodeIdentity.ctid(of: asked, in: &file)
      credentials[name] = credentials[name] ?? ctid.map { .string($0.text) }
      types[name] = types[name] ?? Self.type(of: file[asked], named: name).map(JSON.string)
    }
    if !credentials.isEmpty { members[MapCTIDs.credentials] = .object(credentials) }
    if !types.isEmpty { members[CredentialClass.kept] = .object(types) }
    let model = file.models.first.flatMap { NodeIdentity.ctid(of: $0, in: &file) }
    members[MapCTIDs.model] = model.map { .string($0.text) }
  }

  /// The type of a credential, unless its name tells the same.
  private static func type(of node: LinkedNode, named name: String) -> String? {
    let all = node.addresses(CTDLTerm.credentialType).map(LinkedNode.localName) + node.classes
    let type = all.first(where: CredentialClass.names.contains).map { "ceterms:" + $0 }
    return type == CredentialClass.type(of: name, in: [:]) ? nil : type
  }

  /// Drops the figures of cells that the map no longer has.
  mutating func dropFigures(
    besides levels: [JSON], _ pathways: [JSON], in file: inout CTDLFile
  ) {
    guard let figures = members["figures"]?.members else { return }
    let rows = Set(levels.compactMap(\.id))
    let columns = Set(pathways.compactMap(\.id))
    var kept: [String: JSON] = [:]
    for (level, cells) in figures {
      let cells = cells.members ?? [:]
      let here = rows.contains(level) ? cells.filter { columns.contains($0.key) } : [:]
      if here.count < cells.count { file.findings.add(.cellGone) }
      if !here.isEmpty { kept[level] = .object(here) }
    }
    members["figures"] = kept.isEmpty ? nil : .object(kept)
  }
}
