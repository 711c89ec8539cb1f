import CareerPathways
import TerminalUI

/// One question over time: its line where there are three rounds or more, and the notes of each.
struct TimePane {
  let history: RoundHistory
  let line: HistoryLine

  private static let chartHeight = 5

  func draw(on canvas: inout Canvas, from first: inout Int) {
    let trend = canvas.height >= Self.chartHeight + 4 ? line.trend : nil
    let (top, rest) = canvas.bounds.splitTop(trend == nil ? 0 : Self.chartHeight + 1)
    if let trend {
      let chart = TrendChart(trend, scale: 1...5)
      let width = min(top.width, 40)
      canvas.within(Rect(row: 0, column: 0, width: width, height: Self.chartHeight)) {
        chart.draw(on: &$0)
      }
    }
    let page = page(width: canvas.width - 1)
    let start = page.first(first, height: rest.height)
    first = start
    canvas.within(rest) { page.draw(on: &$0, from: start) }
  }

  private func page(width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph(line.item.title, .heading)
    page.paragraph(line.item.question)
    for (round, stand) in zip(history.rounds, line.stands).reversed() {
      page.section(title(round, stand), points: stand.notes.isEmpty ? ["No notes"] : words(stand))
    }
    return page
  }

  private func title(_ round: RoundComparison, _ stand: HistoryStand) -> String {
    let rating = stand.rating.map { RatingFigures.number($0) } ?? "no rating"
    let count = history.viewpoint == .people ? round.item(line.id)?.answers.count : nil
    return "\(round.name): \(rating)" + (count.map { " (\($0) rated)" } ?? "")
  }

  private func words(_ stand: HistoryStand) -> [String] {
    stand.notes.map { note in note.person.map { "\($0.name): \(note.text)" } ?? note.text }
  }
}
