import CareerPathways
import TerminalUI

/// One person's form: a section at a time, each indicator and the section rated 1 to 5.
///
/// It shows one response alone; what others rated is not on this screen.
package struct RatingScreen: Layer {
  let path: ResponsePath
  /// The index of the section shown.
  private(set) var section: Int
  /// The row under the cursor, for each section.
  private var cursors: [Int]
  private var scroll = Scroll()
  private var sheet: QuestionSheet?
  private var keySheet: KeySheet?

  /// The form, with the cursor where this person stopped.
  init(_ path: ResponsePath, _ workshop: Workshop) {
    self.path = path
    let next = path.response(in: workshop)?.nextID
    section = RatingRow.all.firstIndex { $0.contains { $0.id == next } } ?? 0
    cursors = RatingRow.all.map { rows in rows.firstIndex { $0.id == next } ?? 0 }
  }

  var rows: [RatingRow] { RatingRow.all[section] }
  /// The index of the row under the cursor.
  var selected: Int { cursors[section] }
  /// The row under the cursor.
  var row: RatingRow { rows[selected] }
  var isLastSection: Bool { section == RatingRow.all.count - 1 }

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
    cursors[section] = min(max(0, index), rows.count - 1)
  }

  /// Shows a section, the nearest there is.
  mutating func show(section index: Int) {
    section = min(max(0, index), RatingRow.all.count - 1)
    scroll = Scroll()
  }

  /// Rates the row under the cursor and goes on to the next one of the section.
  mutating func rate(_ value: Int?, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard path.response(in: workshop) != nil else { return .close }
    if path.rate(value, row, &workshop), value != nil { select(selected + 1) }
    return .handled
  }

  /// Opens the note of the row under the cursor for writing, unless nothing can be saved.
  func write(_ workshop: Workshop) -> Outcome<Workshop> {
    guard path.response(in: workshop) != nil else { return .close }
    if let reason = workshop.readOnlyReason { return .refused(reason) }
    return .replace(NoteScreen(self, note: path.answer(to: row, in: workshop).note))
  }
}

extension RatingScreen {
  package mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    var editor: TextEditor?
    draw(on: &canvas, workshop, editor: &editor)
  }

  /// Draws the form, with the note of the row under the cursor open where there is an editor.
  mutating func draw(
    on canvas: inout Canvas, _ workshop: Workshop, editor: inout TextEditor?
  ) {
    guard let response = path.response(in: workshop) else {
      canvas.write("This form is no longer here; Esc goes back.", row: 1, column: 2)
      return
    }
    let layout = FormLayout(canvas.bounds.size)
    let room = QuestionPane.room(in: layout.questions.size)
    let drawing = FormDrawing(
      layout: layout, sheet: questions(in: room),
      key: key(workshop.workspace.ratingKey, layout.sideRoom.width),
      answers: rows.map { response[$0.id] },
      progress: Guide.assessment.sections.map(response.progress(in:)), selected: selected)
    drawing.draw(on: &canvas, &scroll, editor: &editor)
  }

  private mutating func questions(in room: Size) -> QuestionSheet {
    let section = Guide.assessment.sections[section]
    if let sheet, sheet.fits(section, room) { return sheet }
    let made = QuestionSheet(section, in: room)
    sheet = made
    return made
  }

  private mutating func key(_ key: GuideRatingKey, _ width: Int) -> KeySheet {
    if let keySheet, keySheet.fits(key, width) { return keySheet }
    let made = KeySheet(key, width: width)
    keySheet = made
    return made
  }
}
