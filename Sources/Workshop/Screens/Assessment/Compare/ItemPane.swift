import CareerPathways
import TerminalUI

/// Everything a round says to one question: the dots, the figures, kinds, notes, the agreed rating.
struct ItemPane {
  let round: RoundComparison
  let item: ComparedItem

  /// The rows the dots take at most.
  private static let mostDots = 9

  /// Draws the pane from a line of its text on; a scroll past the end is taken back.
  ///
  /// `mark` says what a click over a rating of the line means.
  func draw(
    on canvas: inout Canvas, from first: inout Int, mark: (Int) -> Target.Meaning? = { _ in nil }
  ) {
    let chart = chart
    let height = item.answers.dots.isEmpty ? 0 : min(chart.height, Self.mostDots, canvas.height / 2)
    let (top, rest) = canvas.bounds.splitTop(height < 3 ? 0 : height)
    canvas.within(top) { chart.draw(on: &$0, mark: mark) }
    let page = page(width: canvas.width - 1)
    let line = page.first(first, height: rest.height)
    first = line
    canvas.within(rest) { page.draw(on: &$0, from: line) }
  }

  /// Where dots, median, agreed rating and the team’s own stand.
  var chart: DotChart {
    DotChart(
      item.statistics?.tally ?? [0, 0, 0, 0, 0], median: item.statistics?.median,
      agreed: item.agreed?.rating, apart: item.team?.rating)
  }

  private func page(width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph(item.isSection ? "Section \(item.section) as a whole" : item.title, .heading)
    page.paragraph(item.question)
    for line in ComparedWords.figures(item, in: round) { page.paragraph(line, .figure) }
    page.section("Notes", points: ComparedWords.notes(item))
    page.section("Agreed", paragraphs: ComparedWords.agreed(item))
    page.section("The team together", paragraphs: ComparedWords.team(item))
    page.section("Who rated what", points: ComparedWords.named(item))
    page.section("By kind of partner", points: ComparedWords.kinds(item))
    return page
  }
}
