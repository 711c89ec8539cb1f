import CareerPathways
import TerminalUI

/// The respondents of a round with how far each has come, the one under the cursor marked.
struct RespondentList {
  let responses: [Response]
  let selected: Int
  /// Whether a respondent takes two rows, the second for the progress, or one for both.
  let isTall: Bool

  private var rowHeight: Int { isTall ? 2 : 1 }

  func draw(on canvas: inout Canvas, _ scroll: inout Scroll) {
    let height = responses.count * rowHeight
    scroll.show(rows(of: selected), of: height, in: canvas.height)
    let visible = scroll.visible(of: height)
    let width = canvas.width - (scroll.isNeeded(for: height) ? 2 : 0)
    for index in responses.indices where rows(of: index).overlaps(visible) {
      let top = rows(of: index).lowerBound - visible.lowerBound
      let area = Rect(row: top, column: 0, width: width, height: rowHeight)
      canvas.mark(area, as: .item(index))
      draw(responses[index], isSelected: index == selected, on: &canvas, area)
    }
    scroll.drawBar(on: &canvas, of: height)
    canvas.placeCursor(row: rows(of: selected).lowerBound - visible.lowerBound, column: 0)
  }

  private func rows(of index: Int) -> Range<Int> {
    index * rowHeight..<(index + 1) * rowHeight
  }

  private func draw(
    _ response: Response, isSelected: Bool, on canvas: inout Canvas, _ area: Rect
  ) {
    let style: Style = isSelected ? .selection : .text
    canvas.fill(area.splitTop(1).top, style)
    if isSelected { canvas.write("›", row: area.row, style) }
    let progress = response.progress
    let answered = "\(progress.done) of \(progress.total) answered"
    let room = area.width - 2 - (isTall ? 0 : answered.utf8.count + 1)
    canvas.write(
      TextWidth.fit(response.respondent.name, width: room), row: area.row, column: 2,
      style.with(.bold))
    if isTall {
      let affiliation = response.respondent.affiliation
      let detail = affiliation.isEmpty ? answered : "\(answered) · \(affiliation)"
      canvas.write(
        TextWidth.fit(detail, width: area.width - 2), row: area.row + 1, column: 2, .muted)
    } else {
      canvas.write(answered, row: area.row, column: area.right - answered.utf8.count, style)
    }
  }
}
