/// How a round rates one section: by the ratings people gave the section as a whole.
package struct SectionSummary: Hashable, Sendable {
  package let section: String
  /// All responses of the round.
  package let responses: Int
  /// The ratings given, in rising order; who left the section blank is not among them.
  package let ratings: [Int]

  package var answered: Int { ratings.count }

  /// The middle rating, halfway between the two middle ones of an even number.
  package var median: Double? {
    guard !ratings.isEmpty else { return nil }
    return Double(ratings[(ratings.count - 1) / 2] + ratings[ratings.count / 2]) / 2
  }
}

extension AssessmentRound {
  /// The summaries of all sections, in the guide's order.
  package var summary: [SectionSummary] {
    Guide.assessment.sections.map { section in
      SectionSummary(
        section: section.id, responses: responses.count,
        ratings: responses.values.compactMap { $0[section.id].rating }.sorted())
    }
  }
}
