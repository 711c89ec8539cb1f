import CareerPathways

/// The components of a map's graph.
extension MapGraph {
  /// The JobComponent of an occupation; `element` is the occupation in the map's own file.
  func node(_ occupation: Occupation, _ element: JSON) -> GraphNode {
    let part = MapPart.occupation(occupation.id)
    var node = component(CTDLClass.job, part, named: occupation.title)
    node.set(CTDLTerm.description, text: occupation.notes)
    node.set(CTDLTerm.hasLevel, links: [ids.level(occupation.cell.level)])
    node.set(CTDLTerm.occupationType, nodes: Self.alignment(to: occupation.soc))
    let credentials = Self.distinct(occupation.credentials).map(MapPart.credential)
    let earlier = links.before[part] ?? []
    node.set(CTDLTerm.hasChild, links: ctids((links.children[part] ?? []) + credentials))
    node.set(CTDLTerm.precededBy, links: ctids(earlier + credentials))
    node.set(CTDLTerm.hasCondition, nodes: conditions(of: part, credentials))
    node.set(CTDLTerm.record, Self.record(element, without: ["title", "level"]))
    return node
  }

  /// The BasicComponent that stands for where a ramp comes from or leads to.
  func node(outside part: MapPart) -> GraphNode? {
    guard let name = part.outsideName else { return nil }
    var node = component(CTDLClass.basic, part, named: name)
    node.set(CTDLTerm.hasChild, links: ctids(links.children[part] ?? []))
    node.set(CTDLTerm.precededBy, links: ctids(links.before[part] ?? []))
    node.set(CTDLTerm.record, .object([CTDLRecord.outside: .bool(true)]))
    return node
  }

  /// The CredentialComponent of a credential.
  func node(credential name: String) -> GraphNode {
    var node = component(CTDLClass.credential, .credential(name), named: name)
    let type = CredentialClass.type(of: name, in: map.unknown)
    node.set(CTDLTerm.credentialType, .string(type))
    node.set(CTDLTerm.isChildOf, links: ctids(askers[name] ?? []))
    node.set(CTDLTerm.precedes, links: ctids(askers[name] ?? []))
    return node
  }

  /// What all components say: their names, their places and what comes after them.
  private func component(_ type: String, _ part: MapPart, named name: String) -> GraphNode {
    var node = GraphNode(type, ids[part])
    node.set(CTDLTerm.name, text: name)
    node.set(CTDLTerm.isPartOf, links: places[part] ?? [])
    node.set(CTDLTerm.isDestinationOf, links: destinations[part] ?? [])
    node.set(CTDLTerm.isChildOf, links: ctids(links.parents[part] ?? []))
    node.set(CTDLTerm.precedes, links: ctids(links.after[part] ?? []))
    return node
  }

  /// One of what comes first inside the pathway, and all the credentials.
  private func conditions(of part: MapPart, _ credentials: [MapPart]) -> [GraphNode] {
    let earlier = links.children[part] ?? []
    return [
      condition(named: Progression.Kind.advance.label, "", 1, of: earlier),
      condition(
        named: Occupation.field("credentials")?.label ?? "",
        Occupation.field("credentials")?.help ?? "", credentials.count, of: credentials),
    ].compactMap { $0 }
  }

  private func condition(
    named name: String, _ description: String, _ required: Int, of parts: [MapPart]
  ) -> GraphNode? {
    guard !parts.isEmpty else { return nil }
    var node = GraphNode(CTDLClass.condition)
    node.set(CTDLTerm.name, text: name)
    node.set(CTDLTerm.description, text: description)
    node.set(CTDLTerm.requiredNumber, .int(required))
    node.set(CTDLTerm.targetComponent, links: ctids(parts))
    return node
  }

  private static func alignment(to soc: String) -> [GraphNode] {
    guard SOCCode.isCode(soc) else { return [] }
    var node = GraphNode(CTDLClass.alignment)
    node.set(CTDLTerm.framework, .string(SOCCode.framework))
    node.set(CTDLTerm.frameworkName, text: SOCCode.frameworkName)
    node.set(CTDLTerm.codedNotation, .string(soc))
    return [node]
  }

  private func ctids(_ parts: [MapPart]) -> [CTID] { parts.map { ids[$0] } }
}

extension MapPart {
  /// What the outside end of a ramp is called.
  fileprivate var outsideName: String? {
    switch self {
    case .entry(let name, _), .exit(let name, _): name
    case .occupation, .credential: nil
    }
  }
}
