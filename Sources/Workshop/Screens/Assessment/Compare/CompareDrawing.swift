import CareerPathways
import TerminalUI

/// Draws the questions of a round and, beside or under them, what is said of the selected one.
struct CompareDrawing {
  let round: RoundComparison
  let items: [ComparedItem]
  let isRanked: Bool
  let leftOut: [String]
  let isInPane: Bool

  func draw(on canvas: inout Canvas, _ list: inout ListView, firstLine: inout Int) {
    let head = ComparedHead(round: round, leftOut: leftOut)
    let (top, rest) = canvas.bounds.splitTop(min(head.height(width: canvas.width), 5))
    canvas.within(top) { head.draw(on: &$0) }
    let panes = panes(in: rest)
    panes.drawLines(on: &canvas)
    if let area = panes.areas[0] { canvas.within(area) { drawList(on: &$0, &list) } }
    guard let area = panes.areas[1], let index = list.selected(of: items.count) else { return }
    let pane = ItemPane(round: round, item: items[index])
    canvas.within(
      Rect(
        row: area.row, column: area.column + (area.column > 0 ? 1 : 0),
        width: area.width - (area.column > 0 ? 1 : 0), height: area.height)
    ) { canvas in
      pane.draw(on: &canvas, from: &firstLine)
      if isInPane { canvas.placeCursor(row: 0, column: 0) }
    }
  }

  private func panes(in area: Rect) -> SplitPanes {
    area.width >= 76
      ? SplitPanes([Pane(least: 44, weight: 2), Pane(least: 32)], .beside, in: area)
      : SplitPanes([Pane(least: 4, weight: 2), Pane(least: 5)], .stacked, in: area)
  }

  private func drawList(on canvas: inout Canvas, _ list: inout ListView) {
    let columns = CompareColumns(width: canvas.width - 4)
    let (head, body) = canvas.bounds.splitTop(1)
    canvas.within(head) { canvas in
      canvas.within(canvas.bounds.splitLeft(2).rest) { columns.drawHead(isRanked, on: &$0) }
    }
    canvas.within(body) { canvas in
      list.draw(on: &canvas, count: items.count, focused: !isInPane) { canvas, index, style in
        columns.draw(items[index], on: &canvas, style)
      }
    }
  }
}

/// Where the parts of a row of questions stand: place, title, dots, median, range, agreed.
struct CompareColumns {
  let title: Int
  /// The columns of each rating’s dots; 0 where there is no room for them.
  let slot: Int

  private static let rank = 3
  private static let figures = 13

  init(width: Int) {
    let room = width - Self.rank - Self.figures - 1
    let spare = room - 26
    slot = spare >= 40 ? 8 : spare >= 25 ? 5 : spare >= 20 ? 4 : 0
    title = max(8, min(26, room - 5 * slot))
  }

  private var dots: Int { Self.rank + title + 1 }
  private var median: Int { dots + 5 * slot }

  func drawHead(_ isRanked: Bool, on canvas: inout Canvas) {
    canvas.write(isRanked ? "Widest first" : "In order", row: 0, .muted)
    if slot > 0 {
      for rating in 1...5 {
        canvas.write("\(rating)", row: 0, column: dots + (rating - 1) * slot, .muted)
      }
    }
    canvas.write("med", row: 0, column: median + 1, .muted)
    canvas.write("rng", row: 0, column: median + 5, .muted)
    canvas.write("agr", row: 0, column: median + 9, .muted)
  }

  func draw(_ item: ComparedItem, on canvas: inout Canvas, _ style: Style) {
    let figure: Style = style == .text ? .figure : style
    canvas.write(item.rank.map(String.init) ?? "-", row: 0, width: 2, style, align: .right)
    canvas.write(
      TextWidth.fit((item.isSection ? "= " : "") + item.title, width: title), row: 0,
      column: Self.rank,
      item.isSection ? style.with(.bold) : style)
    guard let statistics = item.statistics else {
      canvas.write("\(item.answers.count) hidden", row: 0, column: median + 1, style.with(.dim))
      return
    }
    if slot > 0 {
      DotChart(statistics.tally).draw(on: &canvas, row: 0, column: dots, slot: slot, figure)
    }
    canvas.write(
      statistics.median.map(RatingFigures.number) ?? "-", row: 0, column: median + 1, figure)
    canvas.write(
      statistics.range.map(RatingFigures.range) ?? "-", row: 0, column: median + 5, figure)
    if let agreed = item.agreed?.rating {
      canvas.write(
        "◆\(agreed)", row: 0, column: median + 9, style == .text ? Style(.accent, .bold) : style)
    }
  }
}
