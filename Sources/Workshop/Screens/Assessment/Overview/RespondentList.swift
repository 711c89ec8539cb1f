import CareerPathways
import TerminalUI

/// The respondents of a round with how far each has come, the one under the cursor marked.
struct RespondentList {
  let people: [RoundSheet.Row]
  let selected: Int
  /// Whether a respondent takes two rows, the second for the progress, or one for both.
  let isTall: Bool

  private var rowHeight: Int { isTall ? 2 : 1 }

  func draw(on canvas: inout Canvas, _ scroll: inout Scroll) {
    let height = people.count * rowHeight
    scroll.show(rows(of: selected), of: height, in: canvas.height)
    let visible = scroll.visible(of: height)
    let width = canvas.width - (scroll.isNeeded(for: height) ? 2 : 0)
    for index in people.indices where rows(of: index).overlaps(visible) {
      let top = rows(of: index).lowerBound - visible.lowerBound
      let area = Rect(row: top, column: 0, width: width, height: rowHeight)
      canvas.mark(area, as: .item(index))
      draw(people[index], isSelected: index == selected, on: &canvas, area)
    }
    scroll.drawBar(on: &canvas, of: height)
    canvas.placeCursor(row: rows(of: selected).lowerBound - visible.lowerBound, column: 0)
  }

  private func rows(of index: Int) -> Range<Int> {
    index * rowHeight..<(index + 1) * rowHeight
  }

  private func draw(
    _ person: RoundSheet.Row, isSelected: Bool, on canvas: inout Canvas, _ area: Rect
  ) {
    let style: Style = isSelected ? .selection : .text
    canvas.fill(area.splitTop(1).top, style)
    if isSelected { canvas.write("›", row: area.row, style) }
    let answered = isTall ? 0 : person.answered.utf8.count
    canvas.write(
      TextWidth.fit(person.response.respondent.name, width: area.width - 3 - answered),
      row: area.row, column: 2, style.with(.bold))
    if isTall {
      canvas.write(
        TextWidth.fit(person.detail, width: area.width - 2), row: area.row + 1, column: 2, .muted)
    } else {
      canvas.write(person.answered, row: area.row, column: area.right - answered, style)
    }
  }
}
