import TerminalUI

/// How far long work has come, on one line.
struct ErrandBar {
  private let errand: Errand

  init(_ errand: Errand) { self.errand = errand }

  func draw(on canvas: inout Canvas) {
    let (left, rest) = canvas.bounds.splitLeft(canvas.width / 2)
    canvas.write(TextWidth.fit(errand.title, width: left.width - 2), row: 0, column: 0, .accent)
    let total = (errand.total + 1_023) / 1_024
    canvas.within(rest) { canvas in
      canvas.within(canvas.bounds.splitLeft(canvas.width - 3).left) {
        ProgressBar((errand.done + 1_023) / 1_024, of: total).draw(on: &$0)
      }
      canvas.write("kB", row: 0, column: canvas.width - 2, .muted)
    }
  }
}
