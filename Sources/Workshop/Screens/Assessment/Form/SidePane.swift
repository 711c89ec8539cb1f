import CareerPathways
import TerminalUI

/// The rating of the row under the cursor, what the ratings mean, and its note.
struct SidePane {
  let row: RatingRow
  /// The index of the row among those of its section.
  let index: Int
  let answer: Answer
  let key: KeySheet
  /// The section's own note, shown under an indicator's where there is room.
  let sectionNote: NoteBox?

  /// The rows of the box of an indicator's note while the section's stands under it.
  private static let smallNote = 6

  func draw(on canvas: inout Canvas, editor: inout TextEditor?) {
    guard canvas.height > 1 else { return drawLine(on: &canvas) }
    var top = drawHead(on: &canvas)
    let extent = key.extent(height: canvas.height - top - 1, leaving: editor == nil ? 4 : 9)
    if extent != .none {
      key.draw(extent, rating: answer.rating, formRow: index, on: &canvas, row: top)
      top += key.height(extent) + 1
    }
    let more = AnswerLinks(answer: answer)
    let rows = canvas.height - top >= 7 ? more.height : 0
    let (notes, foot) = canvas.bounds.splitTop(canvas.height - rows)
    canvas.within(foot, more.draw)
    canvas.within(notes) { drawNotes(on: &$0, top: top, editor: &editor) }
  }

  /// Draws the name and the scale and returns the row under them.
  private func drawHead(on canvas: inout Canvas) -> Int {
    canvas.write(
      TextWidth.fit(row.heading, width: canvas.width), row: 0, Style(.heading, .bold))
    drawScale(on: &canvas, row: 1, column: 0)
    return canvas.height > 12 ? 3 : 2
  }

  /// Draws the scale with the key beside it in one line.
  private func drawLine(on canvas: inout Canvas) {
    drawScale(on: &canvas, row: 0, column: 1)
    let column = 18
    let line = key.key.line(rating: answer.rating, width: canvas.width - column)
    canvas.write(line, row: 0, column: column, answer.rating == nil ? .muted : .text)
  }

  private func drawScale(on canvas: inout Canvas, row: Int, column: Int) {
    RatingField(answer.rating).draw(on: &canvas, row: row, column: column) {
      .cell(row: index, column: $0)
    }
  }

  private func drawNotes(on canvas: inout Canvas, top: Int, editor: inout TextEditor?) {
    let rest = Rect(row: top, column: 0, width: canvas.width, height: canvas.height - top)
    guard let sectionNote, rest.height >= Self.smallNote * 2 + 1 else {
      return canvas.within(rest) { note.draw(on: &$0, editor: &editor) }
    }
    let (own, below) = rest.splitTop(rest.height / 2)
    canvas.within(own) { note.draw(on: &$0, editor: &editor) }
    var closed: TextEditor?
    canvas.within(
      Rect(
        row: below.row + 1, column: 0, width: below.width, height: below.height - 1)
    ) { sectionNote.draw(on: &$0, editor: &closed) }
  }

  /// Draws the note alone, under what it is about.
  func drawNote(on canvas: inout Canvas, editor: inout TextEditor?) {
    canvas.write(
      TextWidth.fit(row.heading, width: canvas.width), row: 0, Style(.heading, .bold))
    let rest = canvas.bounds.splitTop(1).rest
    canvas.within(rest) { note.draw(on: &$0, editor: &editor) }
  }

  private var note: NoteBox {
    NoteBox(prompt: Guide.assessment.prompt, note: answer.note, formRow: index)
  }
}
