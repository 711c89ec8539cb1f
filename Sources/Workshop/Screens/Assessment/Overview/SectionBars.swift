import CareerPathways
import TerminalUI

/// The section ratings of one response as bars from 1 to 5; what is blank stays blank.
struct SectionBars {
  let response: Response
  let assessment: GuideAssessment

  private var key: GuideRatingKey { assessment.ratingKey }

  /// How much is said of each section, from the most to the least.
  private enum Detail: CaseIterable {
    /// Title, bar, and every indicator by name.
    case indicators
    /// Title, bar, and a blank row.
    case loose
    /// Title and bar.
    case tight
    /// Title and bar in one row.
    case line
  }

  /// Draws the sections from the top of the frame and returns the rows they took.
  @discardableResult
  func draw(on canvas: inout Canvas) -> Int {
    let sections = assessment.sections
    let detail = Detail.allCases.first { detail in
      sections.reduce(0) { $0 + height(of: $1, detail) } <= canvas.height + gap(detail)
    }
    var row = 0
    for section in sections {
      draw(section, detail ?? .line, on: &canvas, row: row)
      row += height(of: section, detail ?? .line)
    }
    return row
  }

  /// The rows of a section, with the blank one after it.
  private func height(of section: GuideSection, _ detail: Detail) -> Int {
    switch detail {
    case .indicators: 3 + section.indicators.count
    case .loose: 3
    case .tight: 2
    case .line: 1
    }
  }

  /// The blank row after the last section, which needs no room.
  private func gap(_ detail: Detail) -> Int { detail == .indicators || detail == .loose ? 1 : 0 }

  private func draw(
    _ section: GuideSection, _ detail: Detail, on canvas: inout Canvas, row: Int
  ) {
    let rating = response[section.id].rating
    let room = detail == .line ? 23 : canvas.width - 17
    canvas.write(TextWidth.fit(section.shortTitle, width: room), row: row, Style(.text, .bold))
    drawFigure(rating, on: &canvas, row: row)
    if detail == .line {
      drawBar(rating, on: &canvas, row: row, column: 24, width: canvas.width - 24 - 17)
    } else {
      drawBar(rating, on: &canvas, row: row + 1, column: 0, width: canvas.width)
      if rating == nil, detail != .indicators { drawRest(of: section, on: &canvas, row: row + 1) }
    }
    guard detail == .indicators else { return }
    for (index, indicator) in section.indicators.enumerated() {
      draw(indicator, on: &canvas, row: row + 2 + index)
    }
  }

  private func drawFigure(_ rating: Int?, on canvas: inout Canvas, row: Int) {
    let text = rating.map { "\($0) \(key.level($0)?.label ?? "")" } ?? "not rated"
    let width = min(16, canvas.width - 24)
    canvas.write(
      text, row: row, column: canvas.width - width, width: width,
      rating == nil ? .muted : .figure, align: .right)
  }

  private func drawBar(
    _ rating: Int?, on canvas: inout Canvas, row: Int, column: Int, width: Int
  ) {
    guard let rating, width > 4 else { return }
    canvas.fill(
      Rect(row: row, column: column, width: width, height: 1), .muted, glyph: "░")
    canvas.fill(
      Rect(row: row, column: column, width: width * rating / 5, height: 1), .figure, glyph: "█")
  }

  /// Says how many indicators are rated, where the section is not.
  private func drawRest(of section: GuideSection, on canvas: inout Canvas, row: Int) {
    let progress = response.progress(in: section)
    guard progress.done > 0 else { return }
    canvas.write(
      "\(progress.done) of \(section.indicators.count) indicators rated", row: row, column: 2,
      .muted)
  }

  private func draw(_ indicator: GuideIndicator, on canvas: inout Canvas, row: Int) {
    let rating = response[indicator.id].rating
    canvas.write(
      QuestionPane.box(rating), row: row, column: 2, rating == nil ? .muted : .figure)
    canvas.write(
      TextWidth.fit(indicator.shortTitle, width: canvas.width - 6), row: row, column: 6, .muted)
  }
}
