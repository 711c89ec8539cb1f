/// Which component comes before which, once the destinations have told which way children go.
struct ComponentOrder {
  private(set) var links: [ComponentLink] = []
  /// The destination of each Pathway.
  private(set) var destinations: [Int: Int] = [:]
  private(set) var notes: [ComponentLink: String] = [:]

  init(_ written: WrittenLinks, _ membership: Membership, in file: inout CTDLFile) {
    var family = written.family
    for pathway in file.pathways {
      let named = Self.destinations(of: pathway, in: &file)
      let inside = family.filter { membership.pathways[$0.later]?.contains(pathway) == true }
      if Self.isTurned(inside, named) {
        file.findings.add(.reversed(file.name(of: pathway)))
        let turned = Set(inside)
        family = family.map { turned.contains($0) ? $0.turned : $0 }
      }
    }
    links = WrittenLinks.distinct(family + written.order)
    notes = written.notes
    for pathway in file.pathways {
      destinations[pathway] = destination(of: pathway, membership, in: &file)
    }
  }

  /// What a Pathway and its components name as its destination.
  private static func destinations(of pathway: Int, in file: inout CTDLFile) -> [Int] {
    var named = file.links(of: pathway, CTDLTerm.hasDestination)
    for component in file.components + file.outside.sorted() {
      let of = file.links(of: component, CTDLTerm.isDestinationOf, "isDestinationComponentFor")
      if of.contains(pathway) { named.append(component) }
    }
    return CTDLFile.distinct(named).filter {
      file.classes[$0] != nil || file.outside.contains($0)
    }
  }

  /// Whether children come later here: each destination is a child, and has none.
  private static func isTurned(_ family: [ComponentLink], _ destinations: [Int]) -> Bool {
    !destinations.isEmpty
      && destinations.allSatisfy { destination in
        family.contains { $0.earlier == destination }
          && !family.contains { $0.later == destination }
      }
  }

  /// The destination that nothing follows, where there is one; what is odd about it is noted.
  private func destination(
    of pathway: Int, _ membership: Membership, in file: inout CTDLFile
  ) -> Int? {
    let named = Self.destinations(of: pathway, in: &file)
    let inside = links.filter {
      membership.pathways[$0.earlier]?.contains(pathway) == true
        && membership.pathways[$0.later]?.contains(pathway) == true
    }
    let followed = Set(inside.map(\.earlier))
    let name = file.name(of: pathway)
    if let taken = named.first(where: { !followed.contains($0) }) ?? named.first {
      if named.count > 1 {
        file.findings.add(.severalDestinations(name, taken: file.name(of: taken)))
      }
      if followed.contains(taken) { file.findings.add(.destinationFollowed(name)) }
      return taken
    }
    let members = file.components.filter { membership.pathways[$0]?.contains(pathway) == true }
    guard !members.isEmpty else { return nil }
    file.findings.add(.noDestination(name))
    return members.first { !followed.contains($0) } ?? members.first
  }
}
