import CareerPathways

/// The occupations of the map that is read, in the order of the file.
struct MapOccupations {
  /// As elements of the map's own file.
  private(set) var elements: [JSON] = []
  /// The ids of the components that became occupations.
  private(set) var ids: [Int: RecordID] = [:]
  private let roles: ComponentRoles

  init(_ roles: ComponentRoles) { self.roles = roles }

  /// Takes a component as an occupation in a cell.
  mutating func take(
    _ component: Int, level: RecordID, pathway: RecordID, as id: RecordID, in file: inout CTDLFile
  ) {
    let node = file[component]
    var members = node.record ?? [:]
    members["id"] = .string(id.text)
    members["level"] = .string(level.text)
    members["pathway"] = .string(pathway.text)
    members["title"] = .string(Self.title(of: component, in: &file))
    if node.record == nil {
      members["notes"] = node.text(CTDLTerm.description).map(JSON.string)
    }
    if let code = Self.code(of: component, in: &file) { members["soc"] = .string(code) }
    let asked = roles.asked[component] ?? []
    Self.put(
      asked.filter { file.classes[$0] == .credential }, into: "credentials", of: &members, in: &file
    )
    let skills = asked.filter { file.classes[$0] == .skill }
    if node.record == nil || !skills.isEmpty {
      Self.put(skills, into: "skills", of: &members, in: &file)
    }
    elements.append(.object(members))
    ids[component] = id
  }

  /// The name of a component, else the end of its address.
  private static func title(of component: Int, in file: inout CTDLFile) -> String {
    let name = file.name(of: component)
    if file[component].hasSeveralTexts(CTDLTerm.name) { file.findings.add(.severalNames(name)) }
    if let title = file[component].text(CTDLTerm.name) { return title }
    file.findings.add(.noName(name))
    return name.address.isEmpty ? "?" : name.address
  }

  /// The code of the SOC that a component is aligned to.
  private static func code(of component: Int, in file: inout CTDLFile) -> String? {
    let codes = file[component].addresses(CTDLTerm.occupationType).compactMap { address in
      let code = file.graph.place(of: address).flatMap { file[$0].text(CTDLTerm.codedNotation) }
      return [code ?? address].first(where: SOCCode.isCode)
    }
    if codes.count > 1 { file.findings.add(.severalCodes(file.name(of: component))) }
    return codes.first
  }

  /// Puts the names of components into a list, unless it has just those already.
  private static func put(
    _ components: [Int], into key: String, of members: inout [String: JSON],
    in file: inout CTDLFile
  ) {
    let names = MapGraph.distinct(components.map { title(of: $0, in: &file) })
    let former = members[key]?.elements?.compactMap(\.text) ?? []
    guard Set(names) != Set(former) else { return }
    members[key] = names.isEmpty ? nil : .array(names.map(JSON.string))
  }
}
