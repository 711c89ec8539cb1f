import CareerPathways
import TerminalUI

/// A form over what the ratings 1 to 5 are called and mean in this partnership.
///
/// A row left empty means what the key that comes with us says.
enum RatingKeyForm {
  static func layer() -> FormLayer<Workshop> {
    FormLayer(
      title: "Rating key",
      purpose: """
        What each rating is called and what it says about your region. Empty a row to go back to \
        the words that come with pathways.
        """,
      rows: { rows($0.workspace.ratingKey) },
      commit: { id, text, workshop in
        keep(text, in: id, &workshop)
        return nil
      })
  }

  /// Two rows a level: its label and its meaning.
  private static func rows(_ key: GuideRatingKey) -> [FormRow] {
    key.levels.flatMap { level in
      [
        FormRow(
          id: "\(level.value) label", label: "\(level.value) is called",
          help: "In a word or two; empty for the word that comes with pathways.",
          text: level.label),
        FormRow(
          id: "\(level.value) text", label: "and means",
          help: "What this rating says about the region.", text: level.text),
      ]
    }
  }

  /// Keeps a text; one that equals our own is none of the partnership’s.
  private static func keep(_ text: String, in row: String, _ workshop: inout Workshop) {
    let parts = row.split(separator: " ")
    guard let value = parts.first.flatMap({ Int($0) }),
      let level = Guide.assessment.ratingKey.level(value)
    else { return }
    let isLabel = parts.last == "label"
    let text = text.tidied
    let own = text == (isLabel ? level.label : level.text) ? "" : text
    workshop.edit("Changed what the rating \(value) means") {
      let path = isLabel ? \RatingMeaning.label : \RatingMeaning.text
      var meaning = $0.profile.ratingKey[level.id] ?? RatingMeaning()
      meaning[keyPath: path] = own
      $0.profile.ratingKey[level.id] = meaning.isBlank ? nil : meaning
    }
  }
}
