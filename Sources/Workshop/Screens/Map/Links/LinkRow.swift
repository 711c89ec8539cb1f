import TerminalUI

/// A row of a list of progressions: which way, to what, and what else is known.
struct LinkRow {
  var way: LinkWay
  let title: String
  let detail: String

  func draw(on canvas: inout Canvas, _ style: Style) {
    canvas.fill(canvas.bounds, style)
    canvas.write("\(way.glyph) \(way.words)", row: 0, style.with(.dim))
    let start = min(20, canvas.width / 3)
    let title = TextWidth.fit(title, width: canvas.width - start)
    let used = start + canvas.write(title, row: 0, column: start, style)
    canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
      $0.write(detail, row: 0, width: $0.width, style.with(.dim), align: .right)
    }
  }
}
