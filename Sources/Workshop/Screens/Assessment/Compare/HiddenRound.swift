import CareerPathways
import TerminalUI

/// What a screen shows in place of a round that is hidden, or gone.
struct HiddenRound {
  let state: ComparedRound
  /// Whether the screen has the key that reveals.
  let reveals: Bool

  func draw(on canvas: inout Canvas) {
    let width = min(76, canvas.width - 4)
    var row = 1
    for (text, style) in words {
      row += canvas.write(
        wrapped: text, row: row, column: 2, width: width, most: canvas.height - row, style)
      row += 1
    }
  }

  private var words: [(String, Style)] {
    switch state {
    case .gone: [("This round is no longer here; Esc goes back.", .muted)]
    case .shown: []
    case .hidden(let name, let answered, let asked):
      [
        ("The answers of ‘\(name)’ are hidden", Style(.heading, .bold)),
        (
          "\(answered) of \(FigureWords.count(asked, of: "person", many: "people")) answered so far. "
            + "Nobody sees what anybody else rated until the round is revealed.", .text
        ),
        (
          reveals
            ? "Press v to reveal the round to everybody. Undo hides it again."
            : "Esc goes back.", Style(.accent, .bold)
        ),
      ]
    }
  }
}
