/// One of the four sections of the self-assessment.
package struct GuideSection: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  /// A title of at most 26 columns.
  package let shortTitle: String
  package let indicators: [GuideIndicator]
  package let place: GuidePlace

  init(
    id: String, number: Int, title: String, shortTitle: String, indicators: [GuideIndicator]
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    self.indicators = indicators
    place = .section(number)
  }
}

extension Guide {
  /// The section with this id, such as "forming".
  package static func section(id: String) -> GuideSection? {
    assessment.sections.first { $0.id == id }
  }
}
