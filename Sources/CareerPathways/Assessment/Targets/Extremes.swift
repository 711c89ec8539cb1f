/// The strongest and the weakest of several standings.
package struct Extremes: Hashable, Sendable {
  /// The ids of those rated highest, in the order of the form.
  package let strongest: [String]
  /// The ids of those rated lowest; none where all that is rated stands alike.
  package let weakest: [String]

  package init(_ standings: [Standing]) {
    let ratings = standings.compactMap(\.rating)
    let (highest, lowest) = (ratings.max(), ratings.min())
    strongest = standings.filter { $0.rating != nil && $0.rating == highest }.map(\.id)
    weakest =
      highest == lowest ? [] : standings.filter { $0.rating == lowest }.map(\.id)
  }
}

extension AssessmentRound {
  /// The indicators that need work, the lowest first, else in the order of the form.
  package func lowIndicators(_ assessment: GuideAssessment) -> [Standing] {
    assessment.indicators.map { standing($0.id) }.enumerated().filter(\.element.isLow)
      .sorted { ($0.element.rating ?? 0, $0.offset) < ($1.element.rating ?? 0, $1.offset) }
      .map(\.element)
  }
}
