/// A section that a partnership has its own words for: one of its own, or one of the guide's.
///
/// One with the id of a guide's section rewords that; any other is a section of its own.
package struct FormSection: RecordDocument, ListedRecord {
  package let id: RecordID
  package var title = ""
  package var shortTitle = ""
  /// The place among a partnership's own sections.
  package var order: Int?
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "form-sections")

  package static let noun = Noun("section")
  package static let purpose =
    "Sections of the self-assessment that the partnership has its own words for."
  package static let place = GuidePlace.appendix(.selfAssessment)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<FormSection>] = [
    .text("title", "Title", \.title, required: true, help: "What the section is about"),
    .text(
      "short_title", "Short title", \.shortTitle,
      help: "In a few words, for tabs and charts; empty for the title itself"),
  ]

  /// What nobody types.
  private static let keptFields: [Field<FormSection>] = [
    .wholeNumber("order", "Order", \.order, in: 1...9999)
  ]

  package static let listed = fields + keptFields

  /// Whether it rewords a section of the guide.
  package var isOfGuide: Bool { Guide.section(id: id.text) != nil }
}

/// A section as a document.
extension FormSection {
  package var json: JSON {
    .object(RecordCoding.members(of: self, fields: Self.listed))
  }

  package init(json: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    self.init(id: id)
    try RecordCoding.read(
      RecordCoding.object(json, at: place), into: &self, at: place,
      fields: Self.listed)
  }
}
