/// What a round says to one indicator, or to a section as a whole, as far as it may be shown.
package struct ComparedItem: Hashable, Sendable, Identifiable {
  /// The id of the indicator or section, under which rounds are matched.
  package let id: String
  /// A title of at most 26 columns.
  package let title: String
  package let question: String
  /// Whether it is the section as a whole.
  package let isSection: Bool
  /// The number of its section.
  package let section: Int
  package let answers: ComparedAnswers
  /// The place by disagreement, the widest being 1; equals share one.
  ///
  /// Nil where fewer than two ratings show.
  package internal(set) var rank: Int?
  /// By kind of partner, as far as groups are large enough; together they are all ratings.
  package let kinds: [KindAnswers]
  package let notes: [ComparedNote]
  /// The rating and note of the team that went through the form together.
  package let team: Answer?
  package let agreed: AgreedRating?
  /// What the partnership aims for; nil on what has no target of its own, as indicators do.
  package let target: RatingTarget?

  /// The ratings that show; nil where too few people rated to show them.
  package var statistics: RatingStatistics? { answers.statistics }
}

/// The ratings of a question, or only how many there are.
package enum ComparedAnswers: Hashable, Sendable {
  /// Each rating, in rising order.
  case shown([ComparedDot])
  /// Without names, and by so few people that they would be known.
  case withheld(count: Int)

  package var count: Int {
    switch self {
    case .shown(let dots): dots.count
    case .withheld(let count): count
    }
  }

  package var dots: [ComparedDot] {
    if case .shown(let dots) = self { dots } else { [] }
  }

  package var statistics: RatingStatistics? {
    if case .shown(let dots) = self { RatingStatistics(dots.map(\.rating)) } else { nil }
  }
}

/// One person's rating: a dot on the line from 1 to 5.
package struct ComparedDot: Hashable, Sendable {
  package let rating: Int
  /// Who gave it; nil in a round without names.
  package let person: ComparedPerson?
}

/// One person's note.
package struct ComparedNote: Hashable, Sendable {
  package let text: String
  /// Who wrote it; nil in a round without names.
  package let person: ComparedPerson?
}

/// Someone who answered, in a round that shows names.
package struct ComparedPerson: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  package let organization: String
  package let kind: PartnerKind?

  init(_ respondent: Respondent) {
    id = respondent.id
    name = respondent.name
    organization = respondent.organization
    kind = respondent.kind
  }
}
