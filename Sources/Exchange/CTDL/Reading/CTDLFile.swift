import CareerPathways

/// The nodes of the files of an import, by what they are.
struct CTDLFile {
  let graph: LinkedGraph
  /// The PathwaySets.
  private(set) var sets: [Int] = []
  /// The Pathways: those of the sets in their order, then all others.
  private(set) var pathways: [Int] = []
  /// The ProgressionModels.
  private(set) var models: [Int] = []
  private(set) var levels: [Int] = []
  /// The components, in the order of the files; without those that stand for ends of ramps of ours.
  private(set) var components: [Int] = []
  private(set) var classes: [Int: ComponentClass] = [:]
  /// The components that stand for ends of ramps of ours.
  private(set) var outside: Set<Int> = []
  var findings = CTDLFindings()

  init(_ documents: [JSON]) {
    graph = LinkedGraph(documents)
    for index in graph.nodes.indices { sort(index) }
    let listed = sets.flatMap { self.links(of: $0, CTDLTerm.hasPathway) }
    pathways = Self.distinct(listed.filter(pathways.contains) + pathways)
    addUnknownParts()
    dropOtherConcepts()
    if sets.count > 1 { findings.add(.severalSets) }
  }

  subscript(index: Int) -> LinkedNode { graph.nodes[index] }

  /// What a person finds a node by.
  func name(of index: Int) -> CTDLNodeName {
    let node = graph.nodes[index]
    let ctid = node.text(CTDLTerm.ctid) ?? LinkedNode.localName(node.id)
    return CTDLNodeName(node.text(CTDLTerm.name, CTDLTerm.prefLabel, "title") ?? "", ctid)
  }

  /// The nodes that properties of a node link to; a link to nowhere is noted.
  mutating func links(of index: Int, _ terms: String...) -> [Int] {
    terms.flatMap { graph.nodes[index].addresses($0) }.compactMap { resolve($0, from: index) }
  }

  /// The node that an address means, or one that is spelled alike; noted where it is not exact.
  mutating func resolve(_ address: String, from index: Int) -> Int? {
    if let place = graph.place(of: address) { return place }
    guard let place = graph.place(like: address) else {
      findings.add(.missing(from: name(of: index), to: address))
      return nil
    }
    findings.add(.misspelled(address, meant: name(of: place)))
    return place
  }

  private mutating func sort(_ index: Int) {
    let node = graph.nodes[index]
    if node.record?[CTDLRecord.outside] == .bool(true) {
      outside.insert(index)
    } else if let kind = ComponentClass(node.classes) {
      add(index, kind)
    } else if node.classes.contains("PathwaySet") {
      sets.append(index)
    } else if node.classes.contains("Pathway") {
      pathways.append(index)
    } else if !Self.modelClasses.isDisjoint(with: node.classes) {
      models.append(index)
    } else if !Self.levelClasses.isDisjoint(with: node.classes) {
      levels.append(index)
    }
  }

  private mutating func add(_ index: Int, _ kind: ComponentClass) {
    components.append(index)
    classes[index] = kind
    if graph.nodes[index].classes.contains(ComponentClass.obsolete) {
      findings.add(.obsoleteClass(name(of: index), type: ComponentClass.obsolete))
    }
  }

  /// Takes the parts of Pathways whose class is none known here as components too.
  private mutating func addUnknownParts() {
    let frame = Set(sets + pathways + models + levels).union(outside)
    for pathway in pathways {
      for part in links(of: pathway, CTDLTerm.hasPart, CTDLTerm.hasDestination, CTDLTerm.hasChild)
      where classes[part] == nil && !frame.contains(part) {
        add(part, .other)
        let type = graph.nodes[part].classes.first ?? ""
        findings.add(.unknownClass(name(of: part), type: type))
      }
    }
    components.sort()
  }

  /// Leaves out schemes and concepts of another purpose, which no component or Pathway calls its
  /// levels.
  private mutating func dropOtherConcepts() {
    func meant(_ nodes: [Int], _ term: String) -> Set<Int> {
      Set(
        nodes.flatMap { graph.nodes[$0].addresses(term) }
          .compactMap { graph.place(of: $0) ?? graph.place(like: $0) })
    }
    let called = meant(pathways, CTDLTerm.hasModel)
    let calledLevels = meant(components, CTDLTerm.hasLevel)
    models = models.filter {
      called.contains($0) || graph.nodes[$0].classes.contains("ProgressionModel")
    }
    levels = levels.filter { level in
      calledLevels.contains(level) || graph.nodes[level].classes.contains("ProgressionLevel")
        || !meant([level], "inScheme").isDisjoint(with: called)
    }
  }

  static func distinct(_ places: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return places.filter { seen.insert($0).inserted }
  }

  private static let modelClasses: Set = ["ProgressionModel", "ConceptScheme"]
  private static let levelClasses: Set = ["ProgressionLevel", "Concept"]
}

/// The findings of an import in order, each once.
struct CTDLFindings {
  private(set) var all: [CTDLFinding] = []
  private var seen: Set<CTDLFinding> = []

  mutating func add(_ finding: CTDLFinding) {
    if seen.insert(finding).inserted { all.append(finding) }
  }
}
