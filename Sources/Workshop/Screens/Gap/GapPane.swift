import CareerPathways
import TerminalUI

/// What there is to say of the occupation under the cursor, and that nobody is lost.
struct GapPane {
  let list: GapList
  let workspace: Workspace
  let row: OccupationGap?

  func page(width: Int) -> Page {
    var page = Page(width: max(1, width))
    if let row { add(row, to: &page) }
    let analysis = list.answer.analysis(list.rule)
    page.paragraph(Sentences.fact(analysis.conservation, list.rule) + ".", .muted)
    for note in Sentences.notes(analysis, list.answer.join) { page.paragraph(note + ".", .caution) }
    return page
  }

  private func add(_ row: OccupationGap, to page: inout Page) {
    page.paragraph("\(row.title)  \(row.soc)", .text.with(.bold))
    let verdict = row.verdict(list.balance)
    page.paragraph("\(verdict.label): \(GapWords.meaning(row, list.balance))", verdict.style)
    page.paragraph(Sentences.figures(row) + ".")
    page.paragraph(Sentences.views(list.answer, row.soc, list.balance) + ".")
    if let finding = workspace.finding(on: row.soc) {
      page.paragraph(Sentences.noted(finding), .accent)
    }
  }
}
