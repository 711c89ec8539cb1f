import CareerPathways
import TerminalUI

/// How the overview looks: the respondents, and beside them what the one under the cursor says.
struct OverviewDrawing {
  let sheet: RoundSheet
  /// Which round of how many, counted from zero.
  let place: (index: Int, count: Int)
  let selected: Int?

  func draw(on canvas: inout Canvas, _ scroll: inout Scroll) {
    let (head, body) = canvas.bounds.splitTop(2)
    canvas.within(head) { drawHead(on: &$0) }
    guard let selected else {
      return canvas.within(body) { Beginning(Beginning.inRound).draw(on: &$0) }
    }
    let (list, rest) = split(body)
    let people = RespondentList(
      people: sheet.rows, selected: selected, isTall: list.height == body.height)
    canvas.within(list.inset(columns: 1)) { people.draw(on: &$0, &scroll) }
    let row = sheet.rows[selected]
    let summary = ResponseSummary(
      response: row.response, assessment: sheet.assessment, isShown: row.isShown,
      isRevealed: sheet.round.isRevealed)
    canvas.within(rest) { summary.draw(on: &$0) }
    if rest.column > 0 {
      canvas.upright(row: body.row, column: list.right, height: body.height)
    }
  }

  /// Side by side from 76 columns on, else one above the other.
  private func split(_ body: Rect) -> (list: Rect, rest: Rect) {
    guard body.width >= 76 else {
      let (list, rest) = body.splitTop(max(4, body.height - 7))
      return (list, rest.inset(columns: 1))
    }
    let (list, rest) = body.splitLeft(body.width * 2 / 5)
    return (
      list,
      Rect(
        row: rest.row, column: rest.column + 2, width: rest.width - 3, height: rest.height)
    )
  }

  private func drawHead(on canvas: inout Canvas) {
    let date = sheet.round.date.map { ", \($0)" } ?? ""
    let state =
      sheet.round.isRevealed ? ", revealed" : sheet.round.isAnswered ? ", hidden" : ""
    let turning =
      place.count > 1 ? "  \(place.index + 1) of \(place.count), with Left and Right" : ""
    let room = canvas.width - 9 - turning.utf8.count
    let used = canvas.write("Round  ", row: 0, column: 1, .muted)
    let name = TextWidth.fit("\(sheet.round.name)\(date)\(state)", width: room)
    let named = canvas.write(name, row: 0, column: 1 + used, Style(.heading, .bold))
    canvas.write(turning, row: 0, column: 1 + used + named, .muted)
    canvas.rule(row: 1, width: canvas.width)
    canvas.write(" Who answers ", row: 1, column: 2, .heading)
  }
}
