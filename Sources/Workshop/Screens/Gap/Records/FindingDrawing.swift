import CareerPathways
import TerminalUI

/// A finding as a row, and in full.
struct FindingDrawing {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  func drawRow(_ style: Style, on canvas: inout Canvas) {
    let verdict = finding.verdict
    let word = verdict?.label ?? ""
    let room = max(8, canvas.width - 16)
    let mark = finding.priority == .yes ? "◆ " : "◇ "
    canvas.write(mark + finding.occupation, row: 0, width: room, style)
    canvas.write(
      word, row: 0, column: room + 2, width: 12, style == .text ? verdict?.style ?? .text : style)
  }

  func drawPane(on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    var page = Page(width: max(1, canvas.width - 1))
    page.paragraph(
      "\(finding.occupation)  \(finding.soc)"
        + (finding.priority == .yes ? "  a priority for training" : ""), .text.with(.bold))
    page.paragraph(Sentences.figures(finding) + ".")
    if !finding.note.isEmpty { page.paragraph(finding.note) }
    page.paragraph(finding.source, .muted)
    canvas.within(canvas.bounds.splitTop(1).rest) { page.draw(on: &$0) }
  }
}
