/// An indicator that a partnership has its own words for: one of its own, or one of the guide's.
///
/// One with the id of a guide's indicator rewords that; any other is a question of its own.
package struct FormIndicator: RecordDocument, ListedRecord {
  package let id: RecordID
  package var question = ""
  package var shortTitle = ""
  package var explanation = ""
  /// The number of the step that helps to raise the rating.
  package var step: Int?
  /// The id of the section that a question of a partnership's own stands in.
  package var section = ""
  /// The place among the partnership's own questions.
  package var order: Int?
  package var unknown: [String: JSON] = [:]

  package static let folder = RecordID(fixed: "form-indicators")

  package static let noun = Noun("indicator")
  package static let purpose =
    "Questions of the self-assessment that the partnership has its own words for."
  package static let place = GuidePlace.appendix(.selfAssessment)

  package init(id: RecordID) { self.id = id }

  package static let fields: [Field<FormIndicator>] = [
    .longText(
      "question", "Question", \.question, required: true,
      help: "What is rated from 1 to 5, asked as a question"),
    .text(
      "short_title", "Short title", \.shortTitle,
      help: "In a few words, for lists and charts; empty for the question itself"),
    .longText("explanation", "Explanation", \.explanation, help: "What the question includes"),
    stepField,
  ]

  /// What nobody types.
  private static let keptFields: [Field<FormIndicator>] = [
    .text("section", "Section", \.section), .wholeNumber("order", "Order", \.order, in: 1...9999),
  ]

  package static let listed = fields + keptFields

  /// Whether it rewords an indicator of the guide.
  package var isOfGuide: Bool { Guide.indicator(id: id.text) != nil }
}

/// An indicator as a document.
extension FormIndicator {
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

extension FormIndicator {
  /// A question of the partnership’s own stands in a section that is there.
  package func admitted(to workspace: Workspace) throws(FieldProblem) -> FormIndicator {
    let isKnown = RecordID(section).map { workspace.formSection($0) != nil } ?? false
    guard isOfGuide || isKnown || workspace.indicators[id]?.section == section else {
      throw .noSuchSection
    }
    return self
  }

  /// One of the eight steps, by its title, stored by its number.
  private static let stepField = Field<FormIndicator>(
    key: "step", label: "Step that helps",
    help: "The step of the process that raises this rating; empty for none, or the guide’s own",
    kind: .choice(
      Guide.steps.map { FieldKind.Choice(String($0.number), "\($0.number) \($0.shortTitle)") }),
    isRequired: false, get: { FieldValue(text: $0.step.map(String.init) ?? "") },
    set: { owner, value throws(FieldProblem) in
      switch value {
      case .empty: owner.step = nil
      case .text(let text): owner.step = Int(text)
      default: throw .wrongKind
      }
    })
}
