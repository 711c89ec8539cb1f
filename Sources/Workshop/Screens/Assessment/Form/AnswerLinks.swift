import CareerPathways
import TerminalUI

/// What goes with a rating beside the note: evidence and the next step, a line each.
struct AnswerLinks {
  let answer: Answer

  private var lines: [(key: Character, label: String, text: String, command: String)] {
    [
      ("e", "Evidence", answer.evidence, "rating.evidence"),
      ("x", "Next step", answer.nextStep, "rating.next-step"),
    ]
  }

  var height: Int { lines.count }

  /// Draws each line, its key before it; a click opens it.
  func draw(on canvas: inout Canvas) {
    for (row, line) in lines.enumerated() {
      canvas.write(String(line.key), row: row, column: 0, .accent)
      let used = 2 + canvas.write(line.label, row: row, column: 2, Style(.text, .bold)) + 2
      let text = line.text.isEmpty ? "none" : line.text
      canvas.write(
        TextWidth.fit(text, width: canvas.width - used), row: row, column: used,
        line.text.isEmpty ? .muted : .text)
      canvas.mark(
        Rect(row: row, column: 0, width: canvas.width, height: 1), as: .command(line.command))
    }
  }
}
