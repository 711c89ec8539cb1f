/// How the completers of a program are shared among the occupations it leads to.
package enum SplitRule: String, FieldChoice {
  /// In proportion to the openings of each.
  case openings
  case equal
  /// In proportion to the people who work in each.
  case employment
  /// Whole for each of them: a person counts several times, so there are no totals.
  case full

  package var label: String {
    switch self {
    case .openings: "By openings"
    case .equal: "Equally"
    case .employment: "By employment"
    case .full: "In full for each"
    }
  }

  /// Whether each person counts once.
  package var countsOnce: Bool { self != .full }
}
