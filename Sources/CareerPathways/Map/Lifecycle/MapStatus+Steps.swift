/// The steps from a draft to a final map, and back.
extension MapStatus {
  /// Where a map can go from here, the step forward first.
  ///
  /// Nowhere from final: who wants to change such a map starts a new draft.
  package var steps: [MapStatus] {
    switch self {
    case .draft: [.shared]
    case .shared: [.validated, .draft]
    case .validated: [.final, .draft]
    case .final: []
    }
  }

  /// Why a map cannot go to another status at once: the one that comes before it.
  package func missingStep(to other: MapStatus) -> MapStatus? {
    guard self != .final, other != self, !steps.contains(other) else { return nil }
    return MapStatus.allCases.last { $0.steps.first == other }
  }
}
