import TerminalUI

/// A list or a grid with a pane of words: beside it where the window is wide, else below.
struct BoardPanes {
  let main: Rect
  let detail: Rect
  let isBeside: Bool

  /// The pane gets `below` rows where it stands below, at most half of them all.
  init(in area: Rect, beside share: Int = 38, below: Int = 8) {
    isBeside = share > 0 && area.width >= 100
    if isBeside {
      (main, detail) = area.splitLeft(area.width * (100 - share) / 100)
    } else {
      (main, detail) = area.splitTop(area.height - min(below, area.height / 2))
    }
  }

  /// Draws the line between the two and the words in their pane.
  func draw(on canvas: inout Canvas, page: (_ width: Int) -> Page) {
    canvas.within(detail) { canvas in
      if isBeside {
        canvas.upright(column: 0, height: canvas.height)
      } else {
        canvas.rule(row: 0, width: canvas.width)
      }
      let (_, inner) = isBeside ? canvas.bounds.splitLeft(2) : canvas.bounds.splitTop(1)
      canvas.within(inner) { page($0.width - 1).draw(on: &$0) }
    }
  }
}
