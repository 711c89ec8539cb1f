import CareerPathways
import TerminalUI

/// Where one response is found in the workspace, each time anew: it may vanish by undo.
struct ResponsePath: Hashable, Sendable {
  let round: RecordID
  let respondent: RecordID

  /// The response; a blank one of a person asked who has not answered yet.
  func response(in workshop: Workshop) -> Response? {
    workshop.workspace.rounds[round]?.response(of: respondent)
  }

  func answer(to row: RatingRow, in workshop: Workshop) -> Answer {
    response(in: workshop)?[row.id] ?? Answer()
  }

  /// Rates a row, or clears its rating; false where it could not be saved.
  @discardableResult
  func rate(_ value: Int?, _ row: RatingRow, _ workshop: inout Workshop) -> Bool {
    let name = "‘\(row.title)’\(whose(workshop))"
    let figure = isShown(in: workshop) ? value.map { " \($0)" } ?? "" : ""
    let sentence = value == nil ? "Cleared the rating of \(name)" : "Rated \(name)\(figure)"
    return edit(sentence, &workshop) { $0[row.id].rating = value }
  }

  /// Whether everybody may see this response; if not, no sentence says what was rated.
  private func isShown(in workshop: Workshop) -> Bool {
    workshop.workspace.rounds[round]?.showsAnswers(of: respondent) ?? true
  }

  /// Who answered, so that the next person at the keyboard does not undo it unawares.
  private func whose(_ workshop: Workshop) -> String {
    guard !isShown(in: workshop) else { return "" }
    return " for \(response(in: workshop)?.respondent.name ?? "")"
  }

  /// Writes the note on a row; false where it could not be saved.
  @discardableResult
  func write(_ note: String, on row: RatingRow, _ workshop: inout Workshop) -> Bool {
    let note = note.tidied
    let verb = note.isEmpty ? "Removed the note on" : "Wrote a note on"
    return edit("\(verb) ‘\(row.title)’\(whose(workshop))", &workshop) { $0[row.id].note = note }
  }

  /// Puts a typed text in a field of the answer; a sentence where it cannot stand there.
  func put(
    _ text: String, in field: Field<Answer>, of row: RatingRow, _ workshop: inout Workshop
  ) -> String? {
    guard response(in: workshop) != nil else { return "This form is no longer here" }
    var answer = answer(to: row, in: workshop)
    do throws(FieldProblem) {
      try field.take(text, in: &answer)
    } catch {
      return Sentences.problem(error)
    }
    let sentence = "Changed the \(field.label.lowercased()) of ‘\(row.title)’\(whose(workshop))"
    edit(sentence, &workshop) { $0[row.id] = answer }
    return nil
  }

  @discardableResult
  private func edit(
    _ sentence: String, _ workshop: inout Workshop, _ change: (inout Response) -> Void
  ) -> Bool {
    guard var response = response(in: workshop) else { return false }
    change(&response)
    return workshop.edit(sentence) { $0.rounds[round]?.responses[respondent] = response }
  }
}
