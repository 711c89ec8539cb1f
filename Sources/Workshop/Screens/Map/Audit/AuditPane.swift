import CareerPathways
import TerminalUI

/// What is found under the cursor, in full: the sentence, the guide's point, why it is silenced.
struct AuditPane {
  let sheet: AuditSheet
  let row: AuditRow?

  func draw(on canvas: inout Canvas, isBeside: Bool) {
    if isBeside {
      canvas.upright(column: 0, height: canvas.height)
    } else {
      canvas.rule(row: 0, width: canvas.width)
    }
    let (_, inner) = isBeside ? canvas.bounds.splitLeft(2) : canvas.bounds.splitTop(1)
    canvas.within(inner) { page(width: $0.width - 1).draw(on: &$0) }
  }

  private func page(width: Int) -> Page {
    var page = Page(width: width)
    guard let row else { return page }
    guard let rule = row.rule else {
      page.paragraph("This version does not know the rule.", .muted)
      addReason(for: row, to: &page)
      return page
    }
    page.paragraph("\(rule.severity.label): \(rule.title)", rule.severity.mark.style.with(.bold))
    addSentence(for: row, to: &page)
    addReason(for: row, to: &page)
    if let guide = Guide.words(at: rule.source) {
      page.section(guide.title, paragraphs: [guide.text])
      page.paragraph("From the guide: \(rule.source)", .muted)
    }
    return page
  }

  private func addSentence(for row: AuditRow, to page: inout Page) {
    if case .rule(_, let count, let isFolded) = row {
      page.paragraph(
        "Found at \(FigureWords.count(count, of: "place")). Enter \(isFolded ? "shows" : "hides") "
          + (count == 1 ? "it." : "them."))
    } else if let finding = row.finding {
      page.paragraph(Sentences.sentence(finding, sheet.words))
      let cell = sheet.words.cell(of: finding.place)
      if !cell.isEmpty { page.paragraph("It stands in \(cell).", .muted) }
    } else {
      page.paragraph("It is silenced, and finds nothing now.")
    }
  }

  private func addReason(for row: AuditRow, to page: inout Page) {
    guard let silenced = row.silencedRule else { return }
    page.section(
      silenced.place.isEmpty ? "Silenced on the whole map" : "Silenced at this place",
      paragraphs: [Sentences.reason(silenced)])
  }
}
