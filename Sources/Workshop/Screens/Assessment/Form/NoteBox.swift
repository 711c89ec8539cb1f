import CareerPathways
import TerminalUI

/// A note under its prompt: as it stands, or open for writing.
struct NoteBox {
  let prompt: String
  let note: String
  /// The row of the form that a click on the box opens for writing.
  let formRow: Int
  /// What an empty box says.
  var invitation = "Press n to write here"

  /// Draws prompt and box over the whole frame; `editor` draws the text while it is being written.
  func draw(on canvas: inout Canvas, editor: inout TextEditor?) {
    let style: Style = editor == nil ? .text : .accent
    let used = canvas.write(
      wrapped: prompt, row: 0, width: canvas.width, most: canvas.height > 5 ? 2 : 1,
      style.with(.bold))
    let box = Rect(row: used, column: 0, width: canvas.width, height: canvas.height - used)
    canvas.mark(box, as: .cell(row: formRow, column: 0))
    canvas.within(box) { canvas in
      if editor == nil { drawNote(on: &canvas) } else { editor?.draw(on: &canvas) }
    }
  }

  private func drawNote(on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, .field)
    let style: Style = note.isEmpty ? Style(.field, .dim) : .field
    canvas.write(
      wrapped: note.isEmpty ? invitation : note, row: 0, width: canvas.width,
      most: canvas.height, style)
  }
}
