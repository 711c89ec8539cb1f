import CareerPathways

extension Sentences {
  /// What is wrong between the parts of a workspace whose files all read, without full stops.
  package static func unsound(_ workspace: Workspace) -> [String] {
    workspace.mapsInOrder.flatMap { map in map.problems.map { fact($0, in: map) } }
      + circles(workspace.all(PlanTask.self))
  }

  /// A rule that a map breaks, without a full stop; it names the map's file and ids.
  package static func fact(_ problem: MapProblem, in map: PathwayMap) -> String {
    "‘\(map.document)’: " + fact(problem)
  }

  private static func fact(_ problem: MapProblem) -> String {
    switch problem {
    case .levelWithoutTitle(let id): "the level ‘\(id)’ has no title"
    case .pathwayWithoutTitle(let id): "the pathway ‘\(id)’ has no title"
    case .occupationWithoutTitle(let id): "the occupation ‘\(id)’ has no title"
    case .levelsWithSameTitle(let one, let other):
      "the levels ‘\(one)’ and ‘\(other)’ share a title"
    case .pathwaysWithSameTitle(let one, let other):
      "the pathways ‘\(one)’ and ‘\(other)’ share a title"
    case .occupationNotOnMap(let id): "the occupation ‘\(id)’ stands in no level or pathway"
    case .figuresNotOnMap(let cell):
      "figures stand in ‘\(cell.level)’ and ‘\(cell.pathway)’, which the map does not have"
    case .progressionWithoutEnd(let id): "the progression ‘\(id)’ lacks an occupation at one end"
    case .progressionEndsDoNotFit(let id):
      "the progression ‘\(id)’ has an end that does not fit its kind"
    case .occupationWagesReversed(let id): "the wages of ‘\(id)’ are upside down"
    case .cellWagesReversed(let cell):
      "the wages of the cell ‘\(cell.level)’, ‘\(cell.pathway)’ are upside down"
    }
  }
}
