/// A revealed round, as far as anybody may see it: what every screen and export reads.
///
/// It is made of a round and keeps nothing of it that may not be shown. Without
/// names there is no person in it, answers and notes stand in an order that says
/// nothing of who gave them, and fewer than three ratings are only counted.
package struct RoundComparison: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let name: String
  package let date: CalendarDate?
  package let purpose: String
  package let revealed: CalendarDate
  package let showsNames: Bool
  /// How many people answered anything.
  package let answered: Int
  /// How many were asked, or answered unasked.
  package let asked: Int
  /// Who answered, in the order of names; nobody in a round without names.
  package let people: [ComparedPerson]
  package let sections: [ComparedSection]

  /// Whether so few answered that mean and deviation say little.
  package var isSmall: Bool { answered < RatingStatistics.Moments.least }

  /// Every indicator and section in the order of the form.
  package var items: [ComparedItem] { sections.flatMap(\.items) }

  /// The widest disagreement first, equals in the order of the form, what has no rank last.
  package var ranked: [ComparedItem] {
    items.enumerated().sorted { left, right in
      (left.element.rank ?? .max, left.offset) < (right.element.rank ?? .max, right.offset)
    }.map(\.element)
  }

  package func item(_ id: String) -> ComparedItem? { items.first { $0.id == id } }
}

/// A section of the form with what a round says to it.
package struct ComparedSection: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  /// A title of at most 26 columns.
  package let shortTitle: String
  /// The indicators, then the section as a whole.
  package internal(set) var items: [ComparedItem]
}

/// Why a round is not compared; facts without words.
package enum ComparisonRefusal: Error, Hashable, Sendable {
  /// Everybody's answers are still hidden.
  case notRevealed(answered: Int, asked: Int)
}
