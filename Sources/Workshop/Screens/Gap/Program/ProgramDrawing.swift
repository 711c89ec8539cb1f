import CareerPathways
import TerminalUI

/// The program screen as it is drawn.
struct ProgramDrawing {
  let allocation: Allocation
  let analysis: GapAnalysis
  let supply: SupplySettings

  func draw(on canvas: inout Canvas, _ list: inout ListView) {
    let head = head(width: canvas.width - 1)
    let (top, rest) = canvas.bounds.splitTop(min(head.lines.count + 1, canvas.height / 2))
    canvas.within(top) { head.draw(on: &$0) }
    let rows = ProgramRow.rows(of: allocation, analysis)
    canvas.within(rest) { canvas in
      list.draw(on: &canvas, count: rows.count) { canvas, index, style in
        draw(rows[index], style, on: &canvas)
      }
    }
  }

  private func head(width: Int) -> Page {
    let program = allocation.program
    var page = Page(width: max(1, width))
    page.paragraph("\(program.title)  \(program.id.code)", .heading.with(.bold))
    let count = GapWords.persons(allocation.completers)
    let unknown = program.hasUnknown ? ", and some that are not known" : ""
    page.paragraph("\(count) complete it in a year\(unknown); split \(words).")
    if let reason = allocation.unallocated { page.paragraph(Sentences.reason(reason), .caution) }
    return page
  }

  private var words: String {
    supply.split.label.lowercased()
      + (allocation.lacksEmployment ? ", but here equally, since employment is not known" : "")
  }

  private func draw(_ row: ProgramRow, _ style: Style, on canvas: inout Canvas) {
    switch row {
    case .heading(let text):
      canvas.write(text, row: 0, style == .text ? .heading.with(.bold) : style)
    case .share(let share, let row): draw(share, row, style, on: &canvas)
    case .without(let text): canvas.write(text, row: 0, style == .text ? .muted : style)
    case .offer(let offer): draw(offer, style, on: &canvas)
    }
  }

  private func draw(
    _ share: Allocation.Share, _ row: OccupationGap, _ style: Style, on canvas: inout Canvas
  ) {
    let verdict = row.verdict(supply.balance)
    let room = max(8, canvas.width - 38)
    canvas.write("\(row.title)  \(row.soc)", row: 0, width: room, style)
    canvas.write(
      GapWords.persons(share.completers), row: 0, column: room + 1, width: 10, style, align: .right)
    canvas.write(
      GapWords.share(share.part), row: 0, column: room + 12, width: 8, style, align: .right)
    canvas.write(
      verdict.label, row: 0, column: room + 22, width: 14, style == .text ? verdict.style : style)
  }

  private func draw(_ offer: OfferedProgram.Offer, _ style: Style, on canvas: inout Canvas) {
    let level = AwardLevel.name(of: offer.awardLevel)
    let words = (offer.isLocal ? "◦ " : "") + offer.provider + (level.isEmpty ? "" : ", \(level)")
    let room = max(8, canvas.width - 38)
    canvas.write(words, row: 0, width: room, style)
    canvas.write(
      GapWords.known(offer.completers), row: 0, column: room + 1, width: 10, style, align: .right)
  }
}
