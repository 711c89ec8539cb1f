import CareerPathways
import TerminalUI

/// The rows of reviews and adjustments, and one of them in full.
enum ReviewDrawing {
  static func draw(_ row: ReviewsScreen.Row, on canvas: inout Canvas, _ style: Style) {
    switch row {
    case .review(let review):
      let date = review.date?.description ?? ""
      canvas.write(date, row: 0, width: 10, style == .text ? .muted : style)
      canvas.write(review.name, row: 0, column: 12, width: canvas.width - 12, style.with(.bold))
    case .adjustment(let adjustment):
      adjustment.status.mark.draw(on: &canvas, column: 8, style == .text ? nil : style)
      let words = adjustment.hasReason ? adjustment.name : "? " + adjustment.name
      canvas.write(
        words, row: 0, column: 12, width: canvas.width - 12,
        style == .text && !adjustment.hasReason ? .caution : style)
    }
  }

  static func page(_ row: ReviewsScreen.Row?, _ workshop: Workshop, width: Int) -> Page {
    var page = Page(width: width)
    switch row {
    case .review(let review): add(review, workshop, to: &page)
    case .adjustment(let adjustment): add(adjustment, workshop, to: &page)
    case nil: break
    }
    return page
  }

  private static func add(_ review: Review, _ workshop: Workshop, to page: inout Page) {
    page.paragraph(review.name, .heading.with(.bold))
    let partners = workshop.names(of: review.partners, Partner.folder)
    let parts = [review.date?.description, review.with?.label, partners]
    page.paragraph(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "), .muted)
    for (title, text) in [
      ("What works", review.works), ("What must change", review.changes),
      ("Celebrated", review.celebrated),
      ("Looked at", workshop.names(of: review.measures, Measure.folder)), ("Notes", review.notes),
    ] where !text.isEmpty {
      page.section(title, paragraphs: [text])
    }
  }

  private static func add(_ adjustment: Adjustment, _ workshop: Workshop, to page: inout Page) {
    page.paragraph(adjustment.name, .heading.with(.bold))
    let owner = workshop.name(of: adjustment.owner, Partner.folder)
    let parts: [String?] = [
      adjustment.status.label, adjustment.of?.label, owner.isEmpty ? nil : owner,
      adjustment.due.map { "due \($0)" },
    ]
    page.paragraph(parts.compactMap(\.self).joined(separator: " · "), .muted)
    page.paragraph(
      Sentences.reasons(of: adjustment, workshop), adjustment.hasReason ? .text : .caution)
    let programs = workshop.names(of: adjustment.programs, Program.folder)
    if !programs.isEmpty { page.paragraph("For: \(programs)") }
    if !adjustment.result.isEmpty { page.paragraph("What came of it: \(adjustment.result)") }
    if !adjustment.notes.isEmpty { page.paragraph(adjustment.notes) }
  }
}
