/// One section of the self-assessment: one of the guide's four, or a partnership's own.
package struct GuideSection: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package internal(set) var title: String
  /// A title for tables and charts; the guide's have at most 26 columns.
  package internal(set) var shortTitle: String
  package internal(set) var indicators: [GuideIndicator]
  /// Nil for a partnership's own.
  package let place: GuidePlace?
  package internal(set) var origin = FormOrigin.guide

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

  /// Makes a partnership's own.
  init(own id: String, _ number: Int, title: String, shortTitle: String) {
    self.id = id
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    indicators = []
    place = nil
    origin = .own
  }
}

extension Guide {
  /// The section with this id, such as "forming".
  package static func section(id: String) -> GuideSection? {
    assessment.sections.first { $0.id == id }
  }
}
