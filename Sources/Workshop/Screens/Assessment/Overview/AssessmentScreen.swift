import CareerPathways
import TerminalUI

/// The rounds of the self-assessment: who answers, how far each has come, and what each says.
package struct AssessmentScreen: Layer {
  /// The round shown; nil for the latest.
  private var roundID: RecordID?
  /// The respondent under the cursor, and the place to fall back to once they are gone.
  private var respondentID: RecordID?
  private var cursor = 0
  private var scroll = Scroll()
  private var sheet: RoundSheet?

  package init(_ workshop: Workshop) {}

  package func title(_ workshop: Workshop) -> String { "Self-assessment" }

  package func purpose(_ workshop: Workshop) -> String {
    """
    A round is one time that the partnership assesses itself. Each person answers alone, or the \
    team together, and the ratings show where the region is strong and where it is weak.
    """
  }

  /// The round shown, or nil before the first one.
  func round(in workshop: Workshop) -> AssessmentRound? {
    roundID.flatMap { workshop.workspace.rounds[$0] } ?? workshop.workspace.roundsInOrder.last
  }

  /// The respondent under the cursor, or nil where nobody answers.
  func respondent(in workshop: Workshop) -> Respondent? {
    let respondents = round(in: workshop)?.respondents ?? []
    return index(among: respondents.map(\.id)).map { respondents[$0] }
  }

  /// The row of the cursor among those of respondents.
  private func index(among ids: [RecordID]) -> Int? {
    if let respondentID, let index = ids.firstIndex(of: respondentID) { return index }
    return ids.isEmpty ? nil : min(max(0, cursor), ids.count - 1)
  }

  package mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    let respondents = round(in: workshop)?.respondents ?? []
    guard let index = index(among: respondents.map(\.id)) else { return .ignored }
    switch key {
    case .up, .character("k"): select(index - 1, among: respondents)
    case .down, .character("j"): select(index + 1, among: respondents)
    case .pageUp: select(index - 5, among: respondents)
    case .pageDown: select(index + 5, among: respondents)
    case .home: select(0, among: respondents)
    case .end: select(respondents.count - 1, among: respondents)
    default: return .ignored
    }
    return .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch (mouse.action, meaning) {
    case (.wheelUp, _): return handle(.key(.up), &workshop)
    case (.wheelDown, _): return handle(.key(.down), &workshop)
    case (let action, .item(let index)):
      select(index, among: round(in: workshop)?.respondents ?? [])
      return action == .doubleClick ? run("assessment.open", &workshop) : .handled
    default: return .ignored
    }
  }

  private mutating func select(_ index: Int, among respondents: [Respondent]) {
    guard !respondents.isEmpty else { return }
    cursor = min(max(0, index), respondents.count - 1)
    respondentID = respondents[cursor].id
  }

  /// Puts the cursor on a respondent, who may be added yet.
  mutating func select(_ respondent: RecordID) { respondentID = respondent }

  /// Puts the cursor where a respondent stood who is gone.
  mutating func fallBack(to index: Int) {
    respondentID = nil
    cursor = index
  }

  /// Shows another round, or the latest.
  mutating func show(_ round: RecordID?) {
    roundID = round
    respondentID = nil
    cursor = 0
    scroll = Scroll()
  }

  package mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let round = round(in: workshop) else {
      return Beginning(Beginning.withoutRound).draw(on: &canvas)
    }
    let rounds = workshop.workspace.roundsInOrder
    let sheet = sheet(of: round, workshop.workspace.assessment)
    let drawing = OverviewDrawing(
      sheet: sheet, place: (rounds.firstIndex { $0.id == round.id } ?? 0, rounds.count),
      selected: index(among: sheet.ids))
    drawing.draw(on: &canvas, &scroll)
  }

  private mutating func sheet(
    of round: AssessmentRound, _ assessment: GuideAssessment
  ) -> RoundSheet {
    if sheet?.fits(round, assessment) == true, let sheet { return sheet }
    let made = RoundSheet(round, assessment)
    sheet = made
    return made
  }
}
