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
  /// What was agreed on counts first, then what the team rated together, then the
  /// median of what people rated alone: only once the round is revealed, and
  /// without names only where enough people rated for nobody to be known by it.
  package func standing(_ id: String) -> Standing {
    if let rating = agreed[id]?.rating ?? responses[Respondent.team.id]?[id].rating {
      return Standing(id: id, rating: Double(rating))
    }
    return Standing(id: id, rating: RatingStatistics(shownRatings(of: id)).median)
  }

  /// Where the round puts each section, in the order of the form.
  package func standings(_ sections: [GuideSection]) -> [Standing] {
    sections.map { standing($0.id) }
  }

  /// Whether people rated it in a revealed round, but so few without names that nothing shows.
  package func withholds(_ id: String) -> Bool {
    isRevealed && standing(id).rating == nil
      && responses.values.contains { $0[id].rating != nil }
  }

  private func shownRatings(of id: String) -> [Int] {
    let ratings = responses.values.compactMap { $0[id].rating }
    return isRevealed && isMany(ratings.count) ? ratings : []
  }
}
