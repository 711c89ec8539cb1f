import CareerPathways
import TerminalUI

/// The top of a screen that compares a round: its name, who answered, and what to take with care.
struct ComparedHead {
  let round: RoundComparison
  /// Which responses could not be read.
  let leftOut: [String]

  /// The rows it takes.
  func height(width: Int) -> Int { 2 + cautions(width: width).count }

  func draw(on canvas: inout Canvas) {
    let date = round.date.map { ", \($0)" } ?? ""
    canvas.write(
      TextWidth.fit(round.name + date, width: canvas.width), row: 0, Style(.heading, .bold))
    canvas.write(
      TextWidth.fit(ComparisonWords.people(round), width: canvas.width), row: 1, .muted)
    for (row, line) in cautions(width: canvas.width).enumerated() {
      canvas.write(line, row: 2 + row, .caution)
    }
  }

  private func cautions(width: Int) -> [String] {
    let more =
      leftOut.count > 1 ? " (and \(leftOut.count - 1) more; ‘pathways check’ lists all)" : ""
    let texts =
      leftOut.prefix(1).map { $0 + more } + [ComparisonWords.warning(round)].compactMap { $0 }
    return texts.flatMap { TextWrap.lines(of: $0, width: width, most: 2) }
  }
}
