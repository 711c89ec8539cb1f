/// What one person says to one indicator, or to a section as a whole.
package struct Answer: Entry {
  /// 1 to 5; nil where the person did not rate, which never counts as zero.
  package var rating: Int?
  /// Where and how this could be strengthened.
  package var note = ""
  /// Where to find what shows it.
  package var evidence = ""
  /// What should be done next.
  package var nextStep = ""
  package var unknown: [String: JSON] = [:]

  package init() {}

  package init(rating: Int?, note: String = "") {
    self.rating = rating
    self.note = note
  }

  /// The ratings of the self-assessment.
  package static let ratings = 1...5

  package static let fields: [Field<Answer>] = [
    .wholeNumber("rating", "Rating", \.rating, in: ratings, help: "From 1 to 5"),
    .longText("note", "Note", \.note, help: "Where and how this could be strengthened"),
    .link(
      "evidence", "Evidence", \.evidence,
      help: "A link to what shows it, beginning with https:// or mailto:"),
    .text("next_step", "Next step", \.nextStep, help: "What should be done next"),
  ]
}
