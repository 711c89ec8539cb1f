import CareerPathways
import TerminalUI

/// One question of a round in large: its title, the dots, the figures, what was agreed, the notes.
struct PresentedItem {
  let round: RoundComparison
  let item: ComparedItem

  /// The columns the dots take at most; farther apart they read badly.
  private static let widest = 85

  func draw(on canvas: inout Canvas) {
    let (top, rest) = canvas.bounds.splitTop(PresentedTitle.height(in: canvas.height))
    canvas.within(top) { PresentedTitle(text: item.title, detail: detail).draw(on: &$0) }
    var row = rest.row + drawQuestion(on: &canvas, row: rest.row) + 1
    let chart = ItemPane(round: round, item: item).chart
    let left = rest.bottom - row - 5
    if !item.answers.dots.isEmpty, left >= 3 {
      let width = min(canvas.width - 4, Self.widest)
      let area = Rect(
        row: row, column: (canvas.width - width) / 2, width: width,
        height: chart.largeHeight <= left ? chart.largeHeight : min(chart.height, left))
      canvas.within(area) { chart.draw(on: &$0, isLarge: true) }
      row = area.bottom + 1
    }
    row += draw(words, on: &canvas, row: row, most: rest.bottom - row)
    drawNotes(on: &canvas, row: row + 1, until: rest.bottom)
  }

  private var detail: String {
    let section = round.sections.first { $0.number == item.section }?.shortTitle ?? ""
    let place = item.isSection ? "The section as a whole" : section
    return "\(place) · \(round.name)"
  }

  private func drawQuestion(on canvas: inout Canvas, row: Int) -> Int {
    let width = min(canvas.width, 100)
    return canvas.write(
      wrapped: item.question, row: row, column: (canvas.width - width) / 2, width: width,
      most: canvas.height >= 30 ? 4 : 3)
  }

  /// The figures with the target, and the agreed rating, each with its weight.
  private var words: [(String, Style)] {
    let agreed = item.agreed?.rating.map { "Agreed: \($0)" } ?? "Nothing is agreed on yet"
    let reason = item.agreed?.reason ?? ""
    let target = ComparisonWords.target(item).map { ", \($0)" } ?? ""
    return [
      (ComparisonWords.figures(item) + target, Style(.figure, .bold)),
      (reason.isEmpty ? agreed : "\(agreed). \(reason)", Style(.accent, .bold)),
    ]
  }

  private func draw(
    _ lines: [(String, Style)], on canvas: inout Canvas, row: Int, most: Int
  ) -> Int {
    let width = min(canvas.width, 100)
    var used = 0
    for (text, style) in lines where used < most {
      used += canvas.write(
        wrapped: text, row: row + used, column: (canvas.width - width) / 2, width: width,
        most: min(3, most - used), style)
    }
    return used
  }

  private func drawNotes(on canvas: inout Canvas, row: Int, until end: Int) {
    guard row < end else { return }
    let width = min(canvas.width, 100)
    var page = Page(width: width)
    for note in ComparedWords.notes(item) { page.point(note) }
    let area = Rect(
      row: row, column: (canvas.width - width) / 2, width: width, height: end - row)
    canvas.within(area) { page.draw(on: &$0) }
  }
}
