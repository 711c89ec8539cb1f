/// In which Pathways the components of a file stand.
struct Membership {
  /// The Pathways of each component, in the order of the file's Pathways.
  private(set) var pathways: [Int: [Int]] = [:]

  init(_ file: inout CTDLFile, _ links: WrittenLinks) {
    let places = Dictionary(
      file.pathways.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for pathway in file.pathways {
      for part in file.links(
        of: pathway, CTDLTerm.hasPart, CTDLTerm.hasChild, CTDLTerm.hasDestination)
      { add(part, to: pathway) }
    }
    for component in file.components {
      let found = file.links(
        of: component, CTDLTerm.isPartOf, CTDLTerm.isDestinationOf, "isDestinationComponentFor")
      for pathway in found where places[pathway] != nil { add(component, to: pathway) }
    }
    spread(along: links)
    place(in: &file)
    for (component, found) in pathways {
      pathways[component] = found.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }
    }
  }

  /// The first Pathway that a component stands in.
  subscript(component: Int) -> Int? { pathways[component]?.first }

  private mutating func add(_ component: Int, to pathway: Int) {
    if pathways[component]?.contains(pathway) != true {
      pathways[component, default: []].append(pathway)
    }
  }

  /// Puts what is in no Pathway where what it is linked to is, however far.
  private mutating func spread(along links: WrittenLinks) {
    var neighbours: [Int: [Int]] = [:]
    for link in links.family + links.order {
      neighbours[link.earlier, default: []].append(link.later)
      neighbours[link.later, default: []].append(link.earlier)
    }
    var open = pathways.keys.sorted()
    while let component = open.popLast() {
      guard let pathway = pathways[component]?.first else { continue }
      for other in neighbours[component] ?? [] where pathways[other] == nil {
        add(other, to: pathway)
        open.append(other)
      }
    }
  }

  /// Puts what nothing links to into the first Pathway.
  private mutating func place(in file: inout CTDLFile) {
    guard let first = file.pathways.first else { return }
    for component in file.components where pathways[component] == nil {
      add(component, to: first)
      file.findings.add(.inNoPathway(file.name(of: component)))
    }
  }
}
