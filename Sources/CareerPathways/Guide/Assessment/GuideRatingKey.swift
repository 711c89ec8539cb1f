/// What the ratings of the self-assessment mean.
package struct GuideRatingKey: Hashable, Sendable {
  package let levels: [GuideRatingLevel]
  /// Whose key this is, to be shown wherever the key is shown.
  package let note: String

  /// The meaning of a rating from 1 to 5.
  package func level(_ value: Int) -> GuideRatingLevel? {
    levels.first { $0.value == value }
  }
}

/// One rating, with what it says about a region.
package struct GuideRatingLevel: Hashable, Sendable, Identifiable {
  package let value: Int
  package let label: String
  package let text: String

  package var id: String { "rating-\(value)" }
}

extension GuideRatingKey {
  /// The product's own key.
  ///
  /// The guide rates from 1 to 5 too, but the text we have of it lacks its key.
  static let own = GuideRatingKey(
    levels: [
      GuideRatingLevel(
        value: 1, label: "Not started", text: "Nobody has taken this up yet."),
      GuideRatingLevel(
        value: 2, label: "First steps", text: "A few people have begun; little is agreed."),
      GuideRatingLevel(
        value: 3, label: "Under way", text: "Several partners work on it; we can name the gaps."),
      GuideRatingLevel(
        value: 4, label: "In place", text: "Most partners rely on it; we are fine-tuning."),
      GuideRatingLevel(
        value: 5, label: "Thriving", text: "It is how we all work; results confirm it."),
    ],
    note: "This key comes with pathways; it is not the guide’s own. A partnership may change it."
  )
}
