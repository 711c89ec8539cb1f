import CareerPathways
import TerminalUI

/// What one response says: its progress, its section ratings, the highest and the lowest in words.
///
/// What others may not see yet is left out, and why is said.
struct ResponseSummary {
  let response: Response
  let assessment: GuideAssessment
  /// Whether everybody may see the ratings.
  let isShown: Bool
  /// Whether the round is revealed, be it without names.
  let isRevealed: Bool

  func draw(on canvas: inout Canvas) {
    var top = canvas.height >= 12 ? drawName(on: &canvas) : 0
    drawProgress(on: &canvas, row: top)
    top += canvas.height >= 12 ? 2 : 1
    if isShown { drawRatings(on: &canvas, top: top) } else { drawSecret(on: &canvas, top: top) }
  }

  private func drawRatings(on canvas: inout Canvas, top: Int) {
    let words = words(width: canvas.width)
    let room = Rect(
      row: top, column: 0, width: canvas.width, height: max(4, canvas.height - top - words.count))
    var used = 0
    canvas.within(room) {
      used = SectionBars(response: response, assessment: assessment).draw(on: &$0)
    }
    for (offset, line) in words.enumerated() {
      canvas.write(line, row: top + used + offset)
    }
  }

  private func drawSecret(on canvas: inout Canvas, top: Int) {
    canvas.write(
      wrapped: Sentences.secret(response, isRevealed: isRevealed), row: top, width: canvas.width,
      most: canvas.height - top, .muted)
  }

  /// Draws who answers and returns the row under it.
  private func drawName(on canvas: inout Canvas) -> Int {
    let used = canvas.write(
      TextWidth.fit(response.respondent.name, width: canvas.width), row: 0,
      Style(.heading, .bold))
    let affiliation = response.respondent.affiliation
    canvas.write(
      TextWidth.fit("  \(affiliation)", width: canvas.width - used), row: 0, column: used, .muted)
    return 1
  }

  private func drawProgress(on canvas: inout Canvas, row: Int) {
    let progress = response.progress(in: assessment)
    let answered = " answered"
    let bar = Rect(row: row, column: 0, width: canvas.width - answered.utf8.count, height: 1)
    canvas.within(bar) { ProgressBar(progress.done, of: progress.total).draw(on: &$0) }
    canvas.write(answered, row: row, column: bar.right)
  }

  private func words(width: Int) -> [String] {
    Sentences.extremes(of: response, assessment).flatMap {
      TextWrap.lines(of: $0, width: width, most: 2)
    }
  }
}
