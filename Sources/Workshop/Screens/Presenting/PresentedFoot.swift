import TerminalUI

/// The last row of a slide: which one it is and, before any key, which keys turn.
struct PresentedFoot {
  let number: Int
  let count: Int
  /// The keys in a few words; nil once somebody knows them.
  let keys: String?

  func draw(on canvas: inout Canvas) {
    canvas.write("\(number) of \(count)", row: 0, width: canvas.width, .muted, align: .right)
    if let keys { canvas.write(keys, row: 0, .muted) }
  }
}
