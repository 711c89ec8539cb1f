/// What a rating means to this partnership, where it differs from the key that comes with us.
package struct RatingMeaning: Entry {
  package var label = ""
  package var text = ""
  package var unknown: [String: JSON] = [:]

  package init() {}

  package init(label: String, text: String) {
    self.label = label
    self.text = text
  }

  package static let fields: [Field<RatingMeaning>] = [
    .text("label", "Label", \.label, help: "In a word or two"),
    .text("text", "Meaning", \.text, help: "What the rating says about the region"),
  ]
}

extension GuideRatingKey {
  /// The key with a partnership's own meanings, by the ids of the levels, in place of ours.
  package func replaced(by meanings: [String: RatingMeaning]) -> GuideRatingKey {
    guard levels.contains(where: { meanings[$0.id]?.isBlank == false }) else { return self }
    return GuideRatingKey(
      levels: levels.map { level in
        let own = meanings[level.id] ?? RatingMeaning()
        return GuideRatingLevel(
          value: level.value, label: own.label.isEmpty ? level.label : own.label,
          text: own.text.isEmpty ? level.text : own.text)
      },
      note: "This is the partnership’s own key.")
  }
}
