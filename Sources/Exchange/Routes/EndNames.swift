import CareerPathways

/// Finds where a route starts or ends by what people call it, and says what it is called.
///
/// An occupation goes by its id, its title, and `title (level, pathway)`; what is
/// outside the map by its name, also as `outside: name`. Capital letters matter
/// only where they tell two apart.
package struct EndNames {
  private let graph: RouteGraph
  private let names: OccupationNames
  private let placed: PlacedNames

  package init(_ map: PathwayMap, _ graph: RouteGraph) {
    self.graph = graph
    names = OccupationNames(map)
    placed = PlacedNames(map)
  }

  /// What a place is called in files: the same name finds it again.
  package func name(of end: Progression.End) -> String {
    switch end {
    case .occupation(let id): names[id]
    case .outside(let name): name
    }
  }

  /// The occupation or the on-ramp that routes from this name start at.
  package func start(named name: String) throws(EndNameProblem) -> Progression.End {
    try one(of: graph.starts, named: name)
  }

  /// The occupation or the off-ramp that routes to this name end at.
  package func goal(named name: String) throws(EndNameProblem) -> Progression.End {
    try one(of: graph.goals, named: name)
  }

  private func one(
    of ends: [Progression.End], named name: String
  ) throws(EndNameProblem) -> Progression.End {
    let name = name.tidied
    let exact = ends.filter { forms(of: $0).contains(name) }
    let folded = name.lowercased()
    let found =
      exact.isEmpty
      ? ends.filter { forms(of: $0).contains { $0.lowercased() == folded } } : exact
    guard let first = found.first else { throw .nothing }
    guard found.count == 1 else { throw .several(found.map(distinctName)) }
    return first
  }

  /// Everything that a place goes by.
  private func forms(of end: Progression.End) -> [String] {
    switch end {
    case .outside(let name): return [name, Self.outside + name]
    case .occupation(let id):
      guard let occupation = graph.occupation(id) else { return [id.text] }
      return [id.text, occupation.title, placed.name(of: occupation), names[id]]
    }
  }

  /// A name that no other place has.
  private func distinctName(_ end: Progression.End) -> String {
    switch end {
    case .outside(let name): Self.outside + name
    case .occupation(let id): names[id].isEmpty ? id.text : names[id]
    }
  }

  private static let outside = "outside: "
}

/// Why a name does not say where a route starts or ends; facts without words.
package enum EndNameProblem: Error, Equatable {
  case nothing
  /// Several places go by the name; each with a name that it alone has.
  case several([String])
}
