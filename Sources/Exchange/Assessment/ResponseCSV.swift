import CareerPathways

/// One person's form as CSV: a few rows on who answers, then a row for all that is rated.
///
/// Rows are known by their ids; sections and questions stand there to be read.
package enum ResponseCSV {
  /// The rows above the questions.
  enum About {
    static let round = "round"
    static let respondent = "respondent"
  }

  static let section = "section"
  static let question = "question"
  /// The ratings, and above them who answers.
  static let answer = "answer"

  static let columns = ["id", section, question] + Answer.fields.map(column)

  /// The column of a field of an answer.
  static func column(_ field: Field<Answer>) -> String {
    field.key == "rating" ? answer : field.key
  }

  /// The file of a form.
  package static func write(_ form: PersonForm) -> [UInt8] {
    let about =
      [
        (About.round, "Round", form.round.id.text),
        (About.respondent, "Id; leave it as it is", form.respondent?.id.text ?? ""),
      ] + Respondent.fields.map { ($0.key, label($0), cell($0, form.respondent)) }
    let rows = about.map { row([$0.0, "Who answers", $0.1, $0.2]) }
    return DelimitedWriter.write(
      [columns] + rows
        + form.assessment.sections.flatMap { section in
          section.ratedIDs.map { questionRow($0, section, form) }
        })
  }

  private static func cell(_ field: Field<Respondent>, _ respondent: Respondent?) -> String {
    respondent.map { field.cell(of: $0) } ?? ""
  }

  /// What a row on the person asks, with the values there are to choose from.
  private static func label(_ field: Field<Respondent>) -> String {
    guard case .choice(let choices) = field.kind else { return field.label }
    return "\(field.label): " + choices.map(\.label).joined(separator: ", ")
  }

  private static func questionRow(
    _ id: String, _ section: GuideSection, _ form: PersonForm
  ) -> [String] {
    let answer = form.answer(to: id)
    let asked = asked(id, form.assessment)
    return [id] + [section.title, asked].map(FormulaGuard.guarded)
      + Answer.fields.map { $0.cell(of: answer) }
  }

  /// What the row of an id asks.
  static func asked(_ id: String, _ assessment: GuideAssessment) -> String {
    assessment.indicator(id)?.question ?? "The section as a whole"
  }

  /// A row with blank cells to its end.
  private static func row(_ cells: [String]) -> [String] {
    cells + Array(repeating: "", count: columns.count - cells.count)
  }
}
