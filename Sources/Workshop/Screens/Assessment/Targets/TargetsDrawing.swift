import CareerPathways
import TerminalUI

/// The targets as they are drawn: strengths and what is lowest, the list, and the pane beside it.
struct TargetsDrawing {
  let sheet: TargetSheet
  let workspace: Workspace

  /// The columns of the figures: the rating now, the target, the gap.
  private static let figures = (now: 5, target: 8, gap: 6)
  private static let allFigures = figures.now + figures.target + figures.gap

  func draw(on canvas: inout Canvas, _ list: inout ListView, _ scrolled: inout Int) {
    let words = Sentences.standing(of: sheet).flatMap {
      TextWrap.lines(of: $0, width: canvas.width - 2, most: 2)
    }
    for (row, line) in words.enumerated() { canvas.write(line, row: row, column: 1) }
    let body = canvas.bounds.splitTop(words.count).rest
    let isWide = canvas.width >= 76
    let (left, right) =
      isWide
      ? body.splitLeft(max(42, body.width * 2 / 5)) : body.splitTop(max(4, body.height / 2))
    canvas.within(left.inset(columns: 1)) { drawList(on: &$0, &list) }
    let row = list.selected(of: sheet.rows.count).map { sheet.rows[$0] }
    canvas.within(right) { canvas in
      guard let row else { return }
      TargetPane(sheet: sheet, row: row, workspace: workspace).draw(
        on: &canvas, &scrolled, isBeside: isWide)
    }
  }

  private func drawList(on canvas: inout Canvas, _ list: inout ListView) {
    let (head, rest) = canvas.bounds.splitTop(1)
    canvas.within(head.splitLeft(2).rest) {
      draw("Section", "now", "target", "gap", indent: 0, on: &$0, .heading)
    }
    canvas.within(rest) { canvas in
      list.draw(on: &canvas, count: sheet.rows.count) { draw(sheet.rows[$1], on: &$0, $2) }
    }
  }

  private func draw(_ row: TargetSheet.Row, on canvas: inout Canvas, _ style: Style) {
    let isSection = row.row.id == row.section.id
    let gap = row.standing.gap(to: row.target)
    draw(
      row.row.shortTitle, row.standing.rating.map(RatingText.text) ?? "–",
      row.target?.rating.map(String.init) ?? (isSection ? "–" : "low"),
      gap.map(RatingText.text) ?? "", indent: isSection ? 0 : 2, on: &canvas,
      isSection ? style.with(.bold) : style)
  }

  private func draw(
    _ title: String, _ now: String, _ target: String, _ gap: String, indent: Int,
    on canvas: inout Canvas, _ style: Style
  ) {
    let room = canvas.width - Self.allFigures
    canvas.write(
      TextWidth.fit(title, width: room - indent), row: 0, column: indent, style)
    var column = room
    for (text, width) in zip(
      [now, target, gap], [Self.figures.now, Self.figures.target, Self.figures.gap])
    {
      canvas.write(text, row: 0, column: column, width: width, style, align: .right)
      column += width
    }
  }
}
