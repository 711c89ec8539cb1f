import CareerPathways
import TerminalUI

/// The sub-steps of a step, one under another: sign and title, who and by when, and all the text where it fits.
struct SubStepList {
  let facts: StepDrawing.Facts
  let room: Size
  /// Whether every sub-step stands there with all its text.
  let isInFull: Bool
  /// The first row of each sub-step, and the row after the last one.
  private let tops: [Int]
  /// The text of each sub-step.
  private let pages: [Page]

  /// The columns before the text: the sign and a blank.
  private static let indent = 4

  init(facts: StepDrawing.Facts, room: Size) {
    self.facts = facts
    self.room = room
    let subSteps = Guide.steps[facts.step - 1].subSteps
    pages = subSteps.map {
      Self.page(of: $0, facts.process[subStep: $0.id], width: room.width - Self.indent)
    }
    // Title, who and by when, and a blank row behind.
    let whole = pages.reduce(0) { $0 + 3 + $1.lines.count }
    let isInFull = whole <= room.height
    self.isInFull = isInFull
    tops = pages.reduce(into: [0]) { tops, page in
      tops.append((tops.last ?? 0) + 3 + (isInFull ? page.lines.count : 0))
    }
  }

  var step: GuideStep { Guide.steps[facts.step - 1] }
  var height: Int { tops.last ?? 0 }

  private func record(_ subStep: GuideSubStep) -> SubStep { facts.process[subStep: subStep.id] }

  /// All that there is to read about a sub-step; the partnership's own notes come first.
  private static func page(of subStep: GuideSubStep, _ record: SubStep, width: Int) -> Page {
    var page = Page(width: max(1, width))
    if !record.notes.isEmpty { page.paragraph(record.notes, .figure) }
    page.paragraph(subStep.detail)
    for part in subStep.parts { page.point("\(part.letter). \(part.title): \(part.text)") }
    for evidence in record.evidence { page.paragraph("Evidence: \(evidence)", .figure) }
    return page
  }

  func draw(on canvas: inout Canvas) {
    for (index, subStep) in step.subSteps.enumerated() {
      let area = Rect(
        row: tops[index], column: 0, width: canvas.width, height: tops[index + 1] - tops[index])
      canvas.mark(area, as: .item(index))
      canvas.within(area) { draw(subStep, pages[index], on: &$0) }
    }
  }

  private func draw(_ subStep: GuideSubStep, _ page: Page, on canvas: inout Canvas) {
    drawTitle(of: subStep, on: &canvas, .text.with(.bold))
    canvas.within(canvas.bounds.splitLeft(Self.indent).rest) { canvas in
      canvas.write(summary(of: record(subStep)), row: 1, width: canvas.width, .muted)
      if isInFull { canvas.within(canvas.bounds.splitTop(2).rest) { page.draw(on: &$0) } }
    }
  }

  /// Marks the title under the cursor, by few cells: each costs bytes on the way to the screen.
  func select(_ index: Int, on canvas: inout Canvas) {
    guard step.subSteps.indices.contains(index) else { return }
    canvas.within(Rect(row: tops[index], column: 0, width: canvas.width, height: 1)) { canvas in
      drawTitle(of: step.subSteps[index], on: &canvas, .selection.with(.bold))
      canvas.placeCursor(row: 0, column: 0)
    }
  }

  private func drawTitle(of subStep: GuideSubStep, on canvas: inout Canvas, _ style: Style) {
    record(subStep).status.mark.draw(on: &canvas)
    let title = "\(subStep.number). \(subStep.title)"
    canvas.write(
      TextWidth.fit(title, width: canvas.width - Self.indent), row: 0, column: Self.indent, style)
  }

  /// Who and by when; the sign in front says how far it is.
  private func summary(of record: SubStep) -> String {
    var parts: [String] = []
    if !record.owner.isEmpty { parts.append(record.owner) }
    if let due = record.due {
      parts.append(record.isOverdue(on: facts.today) ? "overdue since \(due)" : "due \(due)")
    }
    if !record.notes.isEmpty { parts.append("has a note") }
    return parts.isEmpty ? record.status.label : parts.joined(separator: " · ")
  }

  /// One sub-step in full below the list.
  func drawPane(of index: Int, on canvas: inout Canvas) {
    guard step.subSteps.indices.contains(index) else { return }
    canvas.rule(row: 0, width: canvas.width)
    canvas.write(" Sub-step \(index + 1) ", row: 0, column: 2, .heading.with(.bold))
    canvas.within(canvas.bounds.splitTop(1).rest) { pages[index].draw(on: &$0) }
  }
}
