import CareerPathways

/// What stands around the components of a map's graph.
extension MapGraph {
  /// The PathwaySet of the map; `document` is the map in its own file.
  func setNode(_ document: [String: JSON], owner: String) -> GraphNode {
    var node = GraphNode(CTDLClass.set, ids.set)
    node.set(CTDLTerm.name, text: map.name)
    node.set(CTDLTerm.description, text: description)
    node.set(CTDLTerm.ownedBy, Self.owners(owner))
    node.set(CTDLTerm.hasPathway, links: pathways.map(\.ctid))
    var record = document
    for part in ["name", "levels", "pathways"] { record[part] = nil }
    record["id"] = .string(map.id.text)
    // A graph has no order; levels precede one another, and pathways are listed.
    record["occupations"] = .array(map.occupations.map { .string($0.id.text) })
    node.set(CTDLTerm.record, .object(record))
    return node
  }

  /// A Pathway; `element` is its column in the map's own file.
  func node(_ share: Share, _ element: JSON, owner: String) -> GraphNode {
    let pathway = share.pathway
    var node = GraphNode(CTDLClass.pathway, share.ctid)
    node.set(CTDLTerm.name, text: name(of: pathway))
    node.set(CTDLTerm.description, text: description(of: pathway))
    node.set(CTDLTerm.inLanguage, .array([.string(CTDL.language)]))
    node.set(CTDLTerm.ownedBy, Self.owners(owner))
    node.set(CTDLTerm.industryType, nodes: industry)
    node.set(CTDLTerm.hasPart, links: share.parts.map { ids[$0] })
    node.set(CTDLTerm.hasDestination, links: pathway.destination.map { [ids[$0]] } ?? [])
    node.set(CTDLTerm.hasModel, link: map.levels.isEmpty ? nil : ids.model)
    node.set(CTDLTerm.record, Self.record(element, without: pathway.isShare ? [] : ["title"]))
    return node
  }

  /// The ProgressionModel and its levels, the lowest first; `elements` are those of the map's file.
  func modelNodes(_ elements: [JSON]) -> [GraphNode] {
    guard !map.levels.isEmpty else { return [] }
    let levels = Array(map.levels.reversed())
    let elements = Array(elements.reversed())
    var model = GraphNode(CTDLClass.model, ids.model)
    let titles = levels.map(\.title).joined(separator: "; ")
    model.set(CTDLTerm.modelName, text: map.name.isEmpty ? titles : map.name)
    model.set(CTDLTerm.modelDescription, text: titles)
    model.set(CTDLTerm.modelLanguage, .array([.string(CTDL.language)]))
    model.set(CTDLTerm.hasTopConcept, links: levels.map { ids.level($0.id) })
    return [model]
      + levels.indices.map { index in
        var node = node(levels[index], elements[index])
        if index > 0 { node.set(CTDLTerm.precededBy, link: ids.level(levels[index - 1].id)) }
        if index + 1 < levels.count {
          node.set(CTDLTerm.precedes, link: ids.level(levels[index + 1].id))
        }
        return node
      }
  }

  private func node(_ level: Level, _ element: JSON) -> GraphNode {
    var node = GraphNode(CTDLClass.level, ids.level(level.id))
    node.set(CTDLTerm.prefLabel, text: level.title)
    node.set(CTDLTerm.inModel, link: ids.model)
    node.set(CTDLTerm.topConceptOf, link: ids.model)
    node.set(CTDLTerm.record, Self.record(element, without: ["title"]))
    return node
  }

  /// The organization that owns the Pathways, known by its name alone.
  static func ownerNode(_ owner: String) -> GraphNode? {
    guard !owner.isEmpty else { return nil }
    var node = GraphNode(CTDLClass.organization, local: ownerName)
    node.set(CTDLTerm.name, text: owner)
    return node
  }

  private static let ownerName = "convener"

  private static func owners(_ owner: String) -> JSON? {
    owner.isEmpty ? nil : .array([.string("_:" + ownerName)])
  }

  /// The title of the column, and where a Pathway is a share of it, of its destination too.
  private func name(of pathway: SplitPathway) -> String {
    guard pathway.isShare, let destination = pathway.destination else {
      return pathway.column.title
    }
    return "\(pathway.column.title): \(title(of: destination))"
  }

  private func title(of part: MapPart) -> String {
    switch part {
    case .occupation(let id): map.occupation(id)?.title ?? ""
    case .entry(let name, _), .exit(let name, _), .credential(let name): name
    }
  }

  private var industry: [GraphNode] {
    guard !map.industry.isEmpty else { return [] }
    var node = GraphNode(CTDLClass.alignment)
    node.set(CTDLTerm.targetNodeName, text: map.industry)
    return [node]
  }

  /// The note of the map, else what is on it; the Registry wants a description of everything.
  var description: String {
    let titles = map.pathways.map(\.title).joined(separator: "; ")
    return Self.longest(map.note, "\(map.name): \(titles)")
  }

  func description(of pathway: SplitPathway) -> String {
    let titles = pathway.parts.map(title).joined(separator: "; ")
    return Self.longest(pathway.column.note, "\(name(of: pathway)): \(titles)")
  }

  /// The first text, unless it is too short for the Registry.
  private static func longest(_ note: String, _ made: String) -> String {
    note.count >= CTDL.shortestDescription ? note : made
  }
}
