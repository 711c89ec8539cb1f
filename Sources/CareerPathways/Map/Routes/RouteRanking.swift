/// By what routes are ranked.
///
/// What is not known never counts as nothing: a route with fewer unknown steps
/// ranks before one with more of them, whatever its known figures come to. Equals
/// rank in the order of the map, so that the same map always gives the same list.
package enum RouteRanking: String, CaseIterable, Hashable, Sendable {
  /// Fewest steps; of equals fewest steps without months, then fewest months.
  case steps
  /// Fewest steps without months, then fewest months, then fewest steps.
  case months
  /// Least pay lost on the way.
  ///
  /// Between two ends every route gains the same, namely what the last occupation
  /// pays more than the first. What differs is how often and how far pay falls in
  /// between: the sum of all falls counts, a year's pay at its lower end. Fewest
  /// steps between occupations of which one has no known pay come first, then the
  /// least pay lost, then the fewest steps. Where no end is chosen, the routes are
  /// in the order of what they lead to: the best paid first, unknown pay last.
  case wage

  /// What one step costs; never zero, so that no detour is free.
  func cost(of link: RouteGraph.Link) -> RouteCost {
    switch self {
    case .steps: RouteCost(1, link.months == nil ? 1 : 0, link.months ?? 0)
    case .months: RouteCost(link.months == nil ? 1 : 0, link.months ?? 0, 1)
    case .wage: RouteCost(link.payLost == nil ? 1 : 0, link.payLost ?? 0, 1)
    }
  }
}
