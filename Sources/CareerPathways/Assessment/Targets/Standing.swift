/// Where a round puts an indicator or a section.
package struct Standing: Hashable, Sendable {
  /// The id of the indicator or the section.
  package let id: String
  /// The rating on the scale from 1 to 5; nil where nobody rated, or what they rated is hidden.
  package let rating: Double?

  package init(id: String, rating: Double?) {
    self.id = id
    self.rating = rating
  }

  /// Ratings up to this are low, in need of work.
  package static let low = 2.5

  package var isLow: Bool { rating.map { $0 <= Self.low } ?? false }

  /// How far the target is above the rating; nil where either is missing, never below zero.
  package func gap(to target: RatingTarget?) -> Double? {
    guard let rating, let goal = target?.rating else { return nil }
    return max(0, Double(goal) - rating)
  }
}

extension AssessmentRound {
  /// Where the round puts an indicator or a section.
  ///
  /// What the team rated together counts before the median of what people rated
  /// alone, which counts only once the round is revealed.
  package func standing(_ id: String) -> Standing {
    if let rating = responses[Respondent.team.id]?[id].rating {
      return Standing(id: id, rating: Double(rating))
    }
    return Standing(id: id, rating: isRevealed ? Self.median(ratings(of: id)) : nil)
  }

  /// Where the round puts each section, in the order of the form.
  package func standings(_ sections: [GuideSection]) -> [Standing] {
    sections.map { standing($0.id) }
  }

  private func ratings(of id: String) -> [Int] {
    responses.values.compactMap { $0[id].rating }.sorted()
  }

  /// The middle of ratings in rising order, halfway between the two middle ones of an even number.
  private static func median(_ ratings: [Int]) -> Double? {
    guard !ratings.isEmpty else { return nil }
    return Double(ratings[(ratings.count - 1) / 2] + ratings[ratings.count / 2]) / 2
  }
}
