/// One of the six opening elements of an industry sector partnership.
///
/// The title is the guide's; the points follow its text in order and are numbered by us.
package struct GuideElement: Hashable, Sendable, Identifiable {
  package let id: String
  package let number: Int
  package let title: String
  /// A title of at most 26 columns.
  package let shortTitle: String
  package let summary: String
  package let points: [GuidePoint]
  package let place: GuidePlace

  init(number: Int, title: String, shortTitle: String, summary: String, points: [String]) {
    let id = "element-\(number)"
    self.id = id
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    self.summary = summary
    self.points = GuidePoint.list(id, points) { .element(number, point: $0) }
    place = .element(number)
  }
}

extension Guide {
  /// The six opening elements of an industry sector partnership, in order.
  package static let elements: [GuideElement] = [
    .convener, .publicPartners, .dataReview, .businesses, .industryInput, .conversations,
  ]

  /// The opening element with this number, from 1 to 6.
  package static func element(_ number: Int) -> GuideElement? {
    elements.first { $0.number == number }
  }
}
