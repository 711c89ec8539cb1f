import CareerPathways
import TerminalUI

/// What to do next and why, at the foot of the home screen.
struct Advice {
  private let next: NextAction?

  init(_ next: NextAction?) { self.next = next }

  func draw(on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    canvas.write(" Next (n) ", row: 0, column: 2, .heading.with(.bold))
    let (what, why) = Sentences.advice(next)
    canvas.write(what, row: 1, column: 2, width: canvas.width - 4, .text.with(.bold))
    canvas.within(canvas.bounds.splitTop(2).rest.inset(columns: 2)) {
      $0.write(wrapped: why, row: 0, width: $0.width, most: $0.height, .muted)
    }
  }
}
