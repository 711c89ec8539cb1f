import CareerPathways
import TerminalUI

/// The sub-step under the cursor in full: what to do, its parts, and what was noted.
struct SubStepPane {
  let subStep: GuideSubStep
  let record: SubStep

  func draw(on canvas: inout Canvas) {
    canvas.rule(row: 0, width: canvas.width)
    canvas.write(" Sub-step \(subStep.number) ", row: 0, column: 2, .heading.with(.bold))
    canvas.within(canvas.bounds.splitTop(1).rest.inset(columns: 1)) { canvas in
      page(width: canvas.width).draw(on: &canvas)
    }
  }

  /// The partnership's own notes come before the guide's text where both do not fit.
  private func page(width: Int) -> Page {
    var page = Page(width: width)
    if !record.notes.isEmpty {
      page.paragraph(record.notes, .text.with(.bold))
    }
    page.paragraph(subStep.detail)
    for part in subStep.parts { page.point("\(part.letter). \(part.title): \(part.text)") }
    page.section("Evidence", points: record.evidence)
    page.paragraph("From the guide: \(subStep.place)", .muted)
    return page
  }
}
