import CareerPathways
import TerminalUI

/// How the rating form looks, at every size.
struct FormDrawing {
  let layout: FormLayout
  let head: FormHead
  let sheet: QuestionSheet
  let key: KeySheet
  let answers: [Answer]
  /// The index of the row under the cursor.
  let selected: Int

  func draw(on canvas: inout Canvas, _ scroll: inout Scroll, editor: inout TextEditor?) {
    canvas.within(layout.tabs) { head.drawTabs(on: &$0) }
    canvas.within(layout.progress) { head.drawProgress(on: &$0) }
    canvas.within(layout.title) { drawTitle(on: &$0) }
    if layout.isWide {
      drawQuestions(on: &canvas, &scroll, isWriting: editor != nil)
      drawSide(on: &canvas, isParted: scroll.isNeeded(for: sheet.height), editor: &editor)
    } else if editor == nil {
      drawQuestions(on: &canvas, &scroll, isWriting: false)
      canvas.within(layout.sideRoom) { side.draw(on: &$0, editor: &editor) }
    } else {
      canvas.within(layout.wholeBody.inset(columns: 1)) { side.drawNote(on: &$0, editor: &editor) }
    }
  }

  private func drawTitle(on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    let title = TextWidth.fit(" \(sheet.section.title) ", width: canvas.width - 4)
    let used = canvas.write(title, row: 0, column: 2, Style(.heading, .bold))
    let mark = OriginWords.mark(sheet.section.origin)
    guard !mark.isEmpty, used + TextWidth.of(mark) + 7 <= canvas.width else { return }
    canvas.write("(\(mark)) ", row: 0, column: used + 2, .muted)
  }

  private func drawQuestions(
    on canvas: inout Canvas, _ scroll: inout Scroll, isWriting: Bool
  ) {
    let pane = QuestionPane(
      sheet: sheet, selected: selected, isWriting: isWriting, answers: answers)
    canvas.within(layout.questions) { pane.draw(on: &$0, &scroll) }
  }

  /// Draws the side behind an upright line, unless a scroll bar stands there.
  private func drawSide(on canvas: inout Canvas, isParted: Bool, editor: inout TextEditor?) {
    if !isParted {
      canvas.within(layout.side) { $0.upright(column: 0, height: $0.height) }
    }
    canvas.within(layout.sideRoom) { side.draw(on: &$0, editor: &editor) }
  }

  private var side: SidePane {
    SidePane(
      row: sheet.rows[selected].row, index: selected, answer: answers[selected], key: key,
      sectionNote: sectionNote)
  }

  /// The section's note, where another row is under the cursor.
  private var sectionNote: NoteBox? {
    guard selected < answers.count - 1, let answer = answers.last else { return nil }
    return NoteBox(
      prompt: "The section as a whole", note: answer.note, formRow: answers.count - 1,
      invitation: "Press End, then n, to write here")
  }
}
