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
    let sentence =
      value.map { "Rated ‘\(row.title)’ \($0)" } ?? "Cleared the rating of ‘\(row.title)’"
    return edit(sentence, &workshop) { $0[row.id].rating = value }
  }

  /// Writes the note on a row; false where it could not be saved.
  @discardableResult
  func write(_ note: String, on row: RatingRow, _ workshop: inout Workshop) -> Bool {
    let note = note.tidied
    let verb = note.isEmpty ? "Removed the note on" : "Wrote a note on"
    return edit("\(verb) ‘\(row.title)’", &workshop) { $0[row.id].note = note }
  }

  private func edit(
    _ sentence: String, _ workshop: inout Workshop, _ change: (inout Response) -> Void
  ) -> Bool {
    guard var response = response(in: workshop) else { return false }
    change(&response)
    return workshop.edit(sentence) { $0.rounds[round]?.responses[respondent] = response }
  }
}
