import CareerPathways
import TerminalUI

/// One element in full: its point, what to do, and the partnership's notes.
struct ElementPane {
  let element: GuideElement
  let record: OpeningElement
  /// What the records show of it.
  let checks: [PartnershipRow]

  func draw(on canvas: inout Canvas) {
    canvas.box(canvas.bounds, title: "Element \(element.number)")
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      var page = Page(width: canvas.width)
      page.paragraph(element.title, .heading.with(.bold))
      page.paragraph(record.status.label, record.status.mark.style)
      page.paragraph(element.summary)
      if !record.notes.isEmpty { page.section("Notes", paragraphs: [record.notes]) }
      page.section("Missing, as the records show; r opens them", points: missing)
      page.section("What the guide asks for", points: element.points.map(\.text))
      page.paragraph("From the guide: \(element.place)", .muted)
      page.draw(on: &canvas)
    }
  }

  /// Each thing that is missing, with the names of those it is missing from.
  private var missing: [String] {
    checks.compactMap { row in
      guard case .check(let check, let found) = row, !found.isDone else { return nil }
      return found.missing.isEmpty
        ? check.title : "\(check.title): not \(found.missing.joined(separator: ", "))"
    }
  }
}
