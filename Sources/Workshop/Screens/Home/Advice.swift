import CareerPathways
import TerminalUI

/// What to do next and why, at the foot of the home screen.
struct Advice {
  private let next: NextAction?
  /// How much is overdue and soon due; blank where nothing is.
  private let due: String

  init(_ next: NextAction?, due: String) {
    self.next = next
    self.due = due
  }

  func draw(on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    canvas.write(" Next (n) ", row: 0, column: 2, .heading.with(.bold))
    if !due.isEmpty {
      let words = " \(due) (Ctrl-G w) "
      let column = canvas.width - TextWidth.of(words) - 2
      if column > 14 { canvas.write(words, row: 0, column: column, .caution) }
    }
    let (what, why) = Sentences.advice(next)
    canvas.write(what, row: 1, column: 2, width: canvas.width - 4, .text.with(.bold))
    canvas.within(canvas.bounds.splitTop(2).rest.inset(columns: 2)) {
      $0.write(wrapped: why, row: 0, width: $0.width, most: $0.height, .muted)
    }
  }
}
