import CareerPathways
import TerminalUI

/// The form as it is drawn; drawing remembers the form there is, and how its texts wrap.
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
    assessment = workshop.workspace.assessment
    section = min(section, assessment.sections.count - 1)
    let layout = FormLayout(canvas.bounds.size)
    let room = QuestionPane.room(in: layout.questions.size)
    let drawing = FormDrawing(
      layout: layout, head: head(response), sheet: questions(in: room),
      key: key(assessment.ratingKey, layout.sideRoom.width), answers: rows.map { response[$0.id] },
      selected: selected)
    drawing.draw(on: &canvas, &scroll, editor: &editor)
  }

  private func head(_ response: Response) -> FormHead {
    let progress = assessment.sections.map(response.progress(in:))
    let left = progress.reduce(0) { $0 + $1.total - $1.done }
    return FormHead(
      section: section, names: assessment.sections.map(\.shortTitle), progress: progress,
      minutes: pace.minutes(for: left))
  }

  private mutating func questions(in room: Size) -> QuestionSheet {
    if let sheet, sheet.fits(shown, room) { return sheet }
    let made = QuestionSheet(shown, in: room)
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
