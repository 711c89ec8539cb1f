/// A link between two components: one comes before the other.
struct ComponentLink: Hashable {
  let earlier: Int
  let later: Int

  /// The same link the other way round.
  var turned: ComponentLink { ComponentLink(earlier: later, later: earlier) }
}

/// The links of a file as they are written, before it is clear which way its children go.
struct WrittenLinks {
  /// From a child, which CTDL has first, to its parent.
  private(set) var family: [ComponentLink] = []
  /// From what precedes or is required to what follows.
  private(set) var order: [ComponentLink] = []
  /// What conditions say of a link.
  private(set) var notes: [ComponentLink: String] = [:]

  init(_ file: inout CTDLFile) {
    let components = Set(file.components).union(file.outside)
    for index in file.components + file.outside.sorted() {
      for child in file.links(of: index, CTDLTerm.hasChild) {
        family.append(ComponentLink(earlier: child, later: index))
      }
      for parent in file.links(of: index, CTDLTerm.isChildOf) {
        family.append(ComponentLink(earlier: index, later: parent))
      }
      for later in file.links(of: index, CTDLTerm.precedes, "preceeds") {
        order.append(ComponentLink(earlier: index, later: later))
      }
      for earlier in file.links(of: index, CTDLTerm.precededBy, "prerequisite") {
        order.append(ComponentLink(earlier: earlier, later: index))
      }
      addConditions(of: index, of: index, in: &file, depth: 0)
    }
    func isLink(_ link: ComponentLink) -> Bool {
      link.earlier != link.later && components.contains(link.earlier)
        && components.contains(link.later)
    }
    family = Self.distinct(family.filter(isLink))
    order = Self.distinct(order.filter(isLink))
  }

  /// Takes the targets of the conditions of a node, and of the conditions inside those.
  private mutating func addConditions(
    of node: Int, of component: Int, in file: inout CTDLFile, depth: Int
  ) {
    // A condition may be its own, in a file that is wrong.
    guard depth < 16 else { return }
    for condition in file.links(of: node, CTDLTerm.hasCondition) {
      let note = file[condition].text(CTDLTerm.description, CTDLTerm.name)
      for target in file.links(of: condition, CTDLTerm.targetComponent) {
        let link = ComponentLink(earlier: target, later: component)
        order.append(link)
        notes[link] = notes[link] ?? note
      }
      addConditions(of: condition, of: component, in: &file, depth: depth + 1)
    }
  }

  static func distinct(_ links: [ComponentLink]) -> [ComponentLink] {
    var seen: Set<ComponentLink> = []
    return links.filter { seen.insert($0).inserted }
  }
}
