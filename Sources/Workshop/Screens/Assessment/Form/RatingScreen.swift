import CareerPathways
import TerminalUI

/// One person's form: a section at a time, each indicator and the section rated 1 to 5.
///
/// It shows one response alone; what others rated is not on this screen.
package struct RatingScreen: Layer {
  let path: ResponsePath
  /// The form as it was drawn last.
  var assessment: GuideAssessment
  /// The index of the section shown.
  var section: Int
  /// The row under the cursor, by the id of the section.
  private var cursors: [String: Int] = [:]
  private(set) var pace = AnsweringPace()
  var scroll = Scroll()
  var sheet: QuestionSheet?
  var keySheet: KeySheet?

  /// The form, with the cursor where this person stopped.
  init(_ path: ResponsePath, _ workshop: Workshop) {
    self.path = path
    assessment = workshop.workspace.assessment
    let next = path.response(in: workshop)?.nextID(in: assessment)
    section = assessment.sections.firstIndex { $0.ratedIDs.contains { $0 == next } } ?? 0
    for section in assessment.sections {
      cursors[section.id] = section.ratedIDs.firstIndex { $0 == next }
    }
  }

  var shown: GuideSection { assessment.sections[section] }
  var rows: [RatingRow] { RatingRow.rows(of: shown) }
  /// The index of the row under the cursor.
  var selected: Int { min(cursors[shown.id] ?? 0, shown.indicators.count) }
  /// The row under the cursor.
  var row: RatingRow { rows[selected] }
  var isLastSection: Bool { section == assessment.sections.count - 1 }

  package func title(_ workshop: Workshop) -> String {
    "Self-assessment: \(path.response(in: workshop)?.respondent.name ?? "")"
  }

  package func purpose(_ workshop: Workshop) -> String {
    """
    Here one person, or the team together, rates where the region stands: each indicator and \
    each section from 1 to 5, with a note on how it could be strengthened. Every key saves.
    """
  }

  package mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .up, .character("k"): select(selected - 1)
    case .down, .character("j"): select(selected + 1)
    case .home: select(0)
    case .end: select(rows.count - 1)
    default: return .ignored
    }
    return .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch (mouse.action, meaning) {
    case (.wheelUp, _): select(selected - 1)
    case (.wheelDown, _): select(selected + 1)
    case (_, .item(let row)): select(row)
    case (_, .cell(row: Self.tabs, let index)): show(section: index)
    case (_, .cell(let row, 0)):
      select(row)
      return write(workshop)
    case (_, .cell(let row, let value)):
      select(row)
      return rate(value, &workshop)
    default: return .ignored
    }
    return .handled
  }

  package mutating func edited(_ text: String, _ workshop: inout Workshop) -> Outcome<Workshop> {
    path.write(text, on: row, &workshop)
    return .handled
  }

  /// The row by which the tabs are known among the places that can be clicked.
  static let tabs = -1

  /// Puts the cursor on a row of the section shown, the nearest there is.
  mutating func select(_ index: Int) {
    cursors[shown.id] = min(max(0, index), rows.count - 1)
  }

  /// Shows a section, the nearest there is.
  mutating func show(section index: Int) {
    section = min(max(0, index), assessment.sections.count - 1)
    scroll = Scroll()
  }

  /// Rates the row under the cursor and goes on to the next one of the section.
  mutating func rate(_ value: Int?, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard path.response(in: workshop) != nil else { return .close }
    if path.rate(value, row, &workshop), value != nil {
      pace.rated(at: workshop.surroundings.now())
      select(selected + 1)
    }
    return .handled
  }

  /// Opens the note of the row under the cursor for writing, unless nothing can be saved.
  func write(_ workshop: Workshop) -> Outcome<Workshop> {
    guard path.response(in: workshop) != nil else { return .close }
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    return .replace(NoteScreen(self, note: path.answer(to: row, in: workshop).note))
  }
}
