import CareerPathways
import TerminalUI

/// The form as it is drawn: its rows, and in full what is under the cursor.
struct OwnFormDrawing {
  let rows: [OwnFormRow]

  func draw(on canvas: inout Canvas, _ list: inout ListView) {
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide
      ? canvas.bounds.splitLeft(canvas.width / 2)
      : canvas.bounds.splitTop(max(4, canvas.height / 2))
    canvas.within(left.inset(columns: 1)) { canvas in
      list.draw(on: &canvas, count: rows.count) { draw(rows[$1], on: &$0, $2) }
    }
    guard let index = list.selected(of: rows.count) else { return }
    canvas.within(right) { draw(rows[index], on: &$0, isBeside: isWide) }
  }

  private func draw(_ row: OwnFormRow, on canvas: inout Canvas, _ style: Style) {
    let mark = OriginWords.mark(row.origin)
    let room = canvas.width - (mark.isEmpty ? 0 : mark.utf8.count + 2)
    switch row {
    case .section(let section):
      canvas.write(
        TextWidth.fit("\(section.number) \(section.shortTitle)", width: room), row: 0,
        style.with(.bold))
    case .indicator(let indicator, _):
      canvas.write(
        TextWidth.fit("\(indicator.number). \(indicator.shortTitle)", width: room - 2), row: 0,
        column: 2, style)
    }
    canvas.write(
      mark, row: 0, column: canvas.width - mark.utf8.count, style == .text ? .accent : style)
  }

  private func draw(_ row: OwnFormRow, on canvas: inout Canvas, isBeside: Bool) {
    if isBeside {
      canvas.upright(column: 0, height: canvas.height)
    } else {
      canvas.rule(row: 0, width: canvas.width)
    }
    let (_, inner) = isBeside ? canvas.bounds.splitLeft(2) : canvas.bounds.splitTop(1)
    canvas.within(inner) { page(of: row, width: $0.width - 1).draw(on: &$0) }
  }

  private func page(of row: OwnFormRow, width: Int) -> Page {
    var page = Page(width: width)
    switch row {
    case .section(let section):
      page.paragraph(section.title, .heading.with(.bold))
    case .indicator(let indicator, _):
      page.paragraph(indicator.question, .heading.with(.bold))
      if let explanation = indicator.explanation { page.paragraph(explanation) }
      for item in indicator.items { page.point(item.text) }
      let steps = indicator.steps.compactMap(Guide.step)
      page.section("Steps that help", points: steps.map { "\($0.number) \($0.shortTitle)" })
    }
    page.section(
      "Whose words",
      paragraphs: [
        OriginWords.sentence(row.origin) ?? "The guide’s own, in the words that come with pathways."
      ])
    return page
  }
}
