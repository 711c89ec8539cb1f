import CareerPathways
import TerminalUI

/// What there is to say of the occupation under the cursor, and that nobody is lost.
struct GapPane {
  let list: GapList
  let workspace: Workspace
  let row: OccupationGap?

  /// What there is to say of the occupation.
  func page(width: Int) -> Page {
    var page = Page(width: max(1, width))
    if let row { add(row, to: &page) }
    return page
  }

  /// That nobody is lost, and what is to be known of the figures.
  func sums(width: Int) -> Page {
    var page = Page(width: max(1, width))
    let analysis = list.answer.analysis(list.rule)
    page.paragraph(Sentences.fact(analysis.conservation, list.rule) + ".", .muted)
    let uncoded = list.scope.occupations(workspace).count { $0.tableCode == nil }
    let notes =
      Sentences.notes(analysis, list.answer.join)
      + (uncoded > 0 ? [Sentences.withoutCode(uncoded)] : [])
    for note in notes { page.paragraph(note + ".", .caution) }
    return page
  }

  private func add(_ row: OccupationGap, to page: inout Page) {
    page.paragraph("\(row.title)  \(row.soc)", .text.with(.bold))
    let verdict = row.verdict(list.balance)
    page.paragraph("\(verdict.label): \(GapWords.meaning(row, list.balance))", verdict.style)
    page.paragraph(Sentences.figures(row) + ".")
    if let words = onMap(row) { page.paragraph(words) }
    page.paragraph(Sentences.views(list.answer, row.soc, list.balance) + ".")
    if let finding = workspace.finding(on: row.soc) {
      page.paragraph(Sentences.noted(finding), .accent)
    }
  }

  /// What the occupation is called on the map, where that is not the same.
  private func onMap(_ row: OccupationGap) -> String? {
    let demand = list.answer.analysis(list.rule).demand
    let those = list.scope.occupations(workspace).filter { occupation in
      occupation.tableCode.map { demand.code(of: $0) ?? $0 } == row.soc
    }
    let titles = Set(those.map(\.title)).subtracting([row.title]).sorted()
    let isTogether = those.contains { $0.tableCode != row.soc }
    guard !titles.isEmpty || isTogether else { return nil }
    return Sentences.onMap(titles, reportedAs: isTogether ? row : nil)
  }
}
