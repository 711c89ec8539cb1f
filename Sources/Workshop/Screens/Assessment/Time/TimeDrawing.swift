import CareerPathways
import TerminalUI

/// Draws the rounds as a table, and beside or under it the trend and the notes of a question.
struct TimeDrawing {
  let history: RoundHistory
  let isInPane: Bool

  func draw(on canvas: inout Canvas, _ list: inout ListView, firstLine: inout Int) {
    let (head, rest) = canvas.bounds.splitTop(1)
    canvas.within(head) { drawHead(on: &$0) }
    let isWide = rest.width >= 110
    let panes = SplitPanes(
      [Pane(least: isWide ? 70 : 8, weight: 2), Pane(least: isWide ? 40 : 6)],
      isWide ? .beside : .stacked, in: rest)
    panes.drawLines(on: &canvas)
    if let area = panes.areas[0] { canvas.within(area) { drawTable(on: &$0, &list) } }
    guard let area = panes.areas[1], let index = list.selected(of: history.lines.count) else {
      return
    }
    let inset = isWide ? 1 : 0
    let room = Rect(
      row: area.row, column: area.column + inset, width: area.width - inset, height: area.height)
    canvas.within(room) { canvas in
      TimePane(history: history, line: history.lines[index]).draw(on: &canvas, from: &firstLine)
      if isInPane { canvas.placeCursor(row: 0, column: 0) }
    }
  }

  private func drawHead(on canvas: inout Canvas) {
    let used = canvas.write("Following ", row: 0, .muted)
    canvas.write(
      TextWidth.fit(history.viewpoint.label, width: canvas.width - used), row: 0, column: used,
      Style(.heading, .bold))
  }

  private func drawTable(on canvas: inout Canvas, _ list: inout ListView) {
    let columns = TimeColumns(history.rounds, width: canvas.width - 4)
    let (head, body) = canvas.bounds.splitTop(1)
    canvas.within(head) { canvas in
      canvas.within(canvas.bounds.splitLeft(2).rest) { columns.drawHead(on: &$0) }
    }
    canvas.within(body) { canvas in
      list.draw(on: &canvas, count: history.lines.count, focused: !isInPane) {
        canvas, index, style in
        columns.draw(history.lines[index], on: &canvas, style)
      }
    }
  }
}

/// Where the parts of a row over time stand: title, the latest rounds that fit, movement.
struct TimeColumns {
  private let title: Int
  private let column: Int
  /// The rounds that show, by number, and their names.
  private let shown: Range<Int>
  private let names: [String]

  private static let movement = 8

  init(_ rounds: [RoundComparison], width: Int) {
    title = max(10, min(27, width / 3))
    let room = max(0, width - title - Self.movement)
    let fitting = max(1, min(rounds.count, room / 8))
    column = min(14, max(6, room / fitting))
    shown = (rounds.count - fitting)..<rounds.count
    let width = column
    let isNamed = rounds[shown].allSatisfy { TextWidth.of($0.name) < width }
    names = rounds.map { isNamed ? $0.name : Self.month($0) }
  }

  /// The year and month where names do not fit, since names often differ at their ends alone.
  private static func month(_ round: RoundComparison) -> String {
    round.date.map { String($0.description.prefix(7)) } ?? round.name
  }

  private func place(_ index: Int) -> Int { title + (index - shown.lowerBound) * column }

  func drawHead(on canvas: inout Canvas) {
    for index in shown {
      canvas.write(
        names[index], row: 0, column: place(index), width: column - 1, .muted, align: .right)
    }
    canvas.write(
      "Moved", row: 0, column: place(shown.upperBound), width: Self.movement, .muted,
      align: .right)
  }

  func draw(_ line: HistoryLine, on canvas: inout Canvas, _ style: Style) {
    canvas.write(
      TextWidth.fit((line.item.isSection ? "= " : "") + line.item.title, width: title - 1), row: 0,
      line.item.isSection ? style.with(.bold) : style)
    for index in shown {
      let text = line.stands[index].rating.map { RatingFigures.number($0) } ?? "-"
      canvas.write(
        text, row: 0, column: place(index), width: column - 1,
        style == .text ? .figure : style, align: .right)
    }
    guard let movement = line.movement else { return }
    let mark = movement > 0 ? "▲" : movement < 0 ? "▼" : "="
    canvas.write(
      "\(mark) \(RatingFigures.movement(movement))", row: 0, column: place(shown.upperBound),
      width: Self.movement, style == .text ? Self.style(movement) : style, align: .right)
  }

  private static func style(_ movement: Double) -> Style {
    movement > 0 ? .good : movement < 0 ? .caution : .muted
  }
}
