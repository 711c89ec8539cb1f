import CareerPathways
import TerminalUI

/// Draws a section for the meeting: its questions with the agreed ratings, and the selected one.
struct AgreeDrawing {
  let round: RoundComparison
  let section: Int
  let isInPane: Bool
  let present: [String]

  private var items: [ComparedItem] { round.sections[section].items }

  func draw(on canvas: inout Canvas, _ list: inout ListView, firstLine: inout Int) {
    let (head, rest) = canvas.bounds.splitTop(2)
    canvas.within(head) { drawHead(on: &$0) }
    let (body, foot) = rest.splitTop(rest.height - 1)
    canvas.within(foot) { drawPresent(on: &$0) }
    let panes = panes(in: body)
    panes.drawLines(on: &canvas)
    if let area = panes.areas[0] { canvas.within(area) { drawList(on: &$0, &list) } }
    guard let area = panes.areas[1], let index = list.selected(of: items.count) else { return }
    let inset = area.column > 0 ? 1 : 0
    let room = Rect(
      row: area.row, column: area.column + inset, width: area.width - inset, height: area.height)
    canvas.within(room) { canvas in
      ItemPane(round: round, item: items[index]).draw(on: &canvas, from: &firstLine) {
        .cell(row: AgreeScreen.line, column: $0)
      }
      if isInPane { canvas.placeCursor(row: 0, column: 0) }
    }
  }

  private func panes(in area: Rect) -> SplitPanes {
    area.width >= 76
      ? SplitPanes([Pane(least: 44, weight: 2), Pane(least: 33, share: 2)], .beside, in: area)
      : SplitPanes(
        [Pane(least: min(items.count, 6), share: 0, weight: 2), Pane(least: 5)],
        .stacked, in: area)
  }

  private func drawHead(on canvas: inout Canvas) {
    var column = 0
    for (index, tab) in tabs(width: canvas.width).enumerated() {
      let used = canvas.write(
        tab, row: 0, column: column, index == section ? Style(.selection, .bold) : .text)
      canvas.mark(
        Rect(row: 0, column: column, width: used, height: 1),
        as: .cell(row: AgreeScreen.tabs, column: index))
      column += used + 1
    }
    canvas.rule(row: 1, width: canvas.width)
    let words = " \(round.name): \(ComparisonWords.people(round)) "
    canvas.write(TextWidth.fit(words, width: canvas.width - 4), row: 1, column: 2, .heading)
  }

  /// A tab a section with how many of its questions are agreed on; where they do not fit, only
  /// the one shown is named.
  private func tabs(width: Int) -> [String] {
    func tabs(allNamed: Bool) -> [String] {
      round.sections.enumerated().map { index, section in
        let agreed = section.items.count { $0.agreed?.rating != nil }
        let name = allNamed || index == self.section ? " \(section.shortTitle)" : ""
        return " \(section.number)\(name)" + (agreed > 0 ? " ◆\(agreed) " : " ")
      }
    }
    let long = tabs(allNamed: true)
    let room = long.reduce(long.count) { $0 + TextWidth.of($1) }
    return room <= width ? long : tabs(allNamed: false)
  }

  private func drawPresent(on canvas: inout Canvas) {
    let words =
      present.isEmpty
      ? "Nobody is noted as present; w says who is." : "Present: " + present.joined(separator: ", ")
    canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, .muted)
  }

  private func drawList(on canvas: inout Canvas, _ list: inout ListView) {
    let (head, body) = canvas.bounds.splitTop(1)
    canvas.within(head) { canvas in
      canvas.write("med     agreed", row: 0, width: canvas.width - 3, .muted, align: .right)
    }
    canvas.within(body) { canvas in
      list.draw(on: &canvas, count: items.count, focused: !isInPane) { canvas, index, style in
        draw(items[index], on: &canvas, style)
      }
    }
  }

  private func draw(_ item: ComparedItem, on canvas: inout Canvas, _ style: Style) {
    let field = RatingField(item.agreed?.rating)
    let room = canvas.width - field.width
    let median = item.statistics?.median.map { RatingFigures.number($0) } ?? "-"
    let title = item.isSection ? "The section as a whole" : item.title
    canvas.write(
      TextWidth.fit(title, width: room - 5), row: 0, item.isSection ? style.with(.bold) : style)
    canvas.write(median, row: 0, column: room - 4, width: 3, style, align: .right)
    field.draw(on: &canvas, row: 0, column: room, style)
  }
}
