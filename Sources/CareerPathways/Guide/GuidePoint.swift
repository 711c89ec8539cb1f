/// One thing the guide says, in our words, with the place it comes from.
package struct GuidePoint: Hashable, Sendable, Identifiable {
  package let id: String
  package let text: String
  package let place: GuidePlace

  init(id: String, _ text: String, place: GuidePlace) {
    self.id = id
    self.text = text
    self.place = place
  }

  /// A list of points with ids numbered from 1 after `prefix`.
  static func list(
    _ prefix: String, _ texts: [String], place: (Int) -> GuidePlace
  ) -> [GuidePoint] {
    texts.enumerated().map { index, text in
      GuidePoint(id: "\(prefix)-\(index + 1)", text, place: place(index + 1))
    }
  }
}
