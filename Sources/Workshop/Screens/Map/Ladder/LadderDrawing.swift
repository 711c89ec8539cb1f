import TerminalUI

/// Draws the lines of a ladder that show, with the uprights at its side.
struct LadderDrawing {
  let layout: LadderLayout
  let scroll: Scroll
  /// The number of the occupation under the cursor.
  let selected: Int?

  func draw(on canvas: inout Canvas) {
    let count = layout.lines.count
    let width = canvas.width - (scroll.isNeeded(for: count) ? 2 : 0)
    for index in scroll.visible(of: count) {
      let area = Rect(row: index - scroll.offset, column: 0, width: width, height: 1)
      canvas.within(area) { draw(layout.lines[index], isFirst: isFirst(index), on: &$0) }
      if let spot = layout.lines[index].spot { canvas.mark(area, as: .item(spot)) }
    }
    scroll.drawBar(on: &canvas, of: count)
  }

  /// Whether a line is the first of its occupation: the one with its title.
  private func isFirst(_ index: Int) -> Bool {
    index == 0 || layout.lines[index - 1].spot != layout.lines[index].spot
  }

  private func draw(_ line: LadderLayout.Line, isFirst: Bool, on canvas: inout Canvas) {
    if line.isRule { return drawRung(line, on: &canvas) }
    let isSelected = line.spot != nil && line.spot == selected && isFirst
    let width = line.aside.isEmpty ? canvas.width : layout.middle ?? canvas.width
    canvas.upright(column: 0, height: 1)
    let style = isSelected ? .selection : line.style
    let area = Rect(row: 0, column: 1, width: width - 2, height: 1)
    if isSelected {
      canvas.fill(area, style)
      canvas.placeCursor(row: 0, column: 2)
      canvas.write("›", row: 0, column: 1, style)
    }
    canvas.write(
      TextWidth.fit(line.text, width: width - line.indent - 3), row: 0, column: line.indent + 1,
      style)
    guard !line.aside.isEmpty else { return }
    canvas.write(
      TextWidth.fit(line.aside, width: canvas.width - width), row: 0, column: width, .muted)
  }

  private func drawRung(_ line: LadderLayout.Line, on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    canvas.write("├", row: 0, .border)
    canvas.write(
      TextWidth.fit(" \(line.text) ", width: canvas.width - 4), row: 0, column: 2, line.style)
  }
}
