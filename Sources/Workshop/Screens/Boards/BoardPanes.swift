import TerminalUI

/// A list or a grid with a pane of words: beside it where the window is wide, else below.
struct BoardPanes {
  let main: Rect
  let detail: Rect
  let isBeside: Bool

  /// Where it stands below, the pane gets `below` rows or half of them all, and what `rows` of the
  /// list or grid leave free.
  init(in area: Rect, beside share: Int = 0, below: Int, rows: Int) {
    isBeside = share > 0 && area.width >= 100
    if isBeside {
      let (left, right) = area.splitLeft(area.width * (100 - share) / 100)
      (main, detail) = (left.splitLeft(left.width - 1).left, right)
    } else {
      let least = min(below, area.height / 2)
      (main, detail) = area.splitTop(area.height - max(least, area.height - max(5, rows) - 1))
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
