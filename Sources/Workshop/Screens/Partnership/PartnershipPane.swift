import CareerPathways
import TerminalUI

/// The selected row of the partnership in full: what is there, what is missing, what the guide asks.
struct PartnershipPane {
  let row: PartnershipRow
  let workspace: Workspace

  /// The names that are listed one by one.
  private static let most = 12

  func draw(on canvas: inout Canvas) {
    canvas.box(canvas.bounds, title: "Element \(row.element)")
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      var page = Page(width: canvas.width)
      switch row {
      case .element(let element, let count): add(element, count, to: &page)
      case .check(let check, let found): add(check, found, to: &page)
      }
      page.draw(on: &canvas)
    }
  }

  private func add(
    _ element: GuideElement, _ count: PartnershipRow.Count, to page: inout Page
  ) {
    let record = workspace.process[element: element.id]
    page.paragraph(element.title, Style(.heading, .bold))
    page.paragraph(
      "\(count.done) of \(count.all) shown by the records; marked "
        + record.status.label.lowercased(), .muted)
    page.paragraph(element.summary)
    page.section("What the guide asks for", points: element.points.map(\.text))
  }

  private func add(_ check: ElementCheck, _ found: ElementCheck.Found, to page: inout Page) {
    page.paragraph(check.title, Style(.heading, .bold))
    if found.there.isEmpty, found.missing.isEmpty {
      page.paragraph("Nothing is recorded yet.", .caution)
    }
    page.section("Missing", points: listed(found.missing))
    page.section("There", points: listed(found.there))
    if check.folder == IndustryCandidate.folder { addScores(to: &page) }
    guard let kind = workspace.kind(check.folder) else { return }
    page.section("Recorded as", paragraphs: ["\(kind.noun.heading). \(kind.purpose)"])
  }

  private func listed(_ names: [String]) -> [String] {
    let more = names.count - Self.most
    return names.prefix(Self.most).map { $0 } + (more > 0 ? ["and \(more) more"] : [])
  }

  /// What each candidate scores on each factor.
  private func addScores(to page: inout Page) {
    let candidates = workspace.all(IndustryCandidate.self)
    let points = candidates.map { candidate in
      let scores = IndustryCandidate.factors.map { factor in
        "\(factor.label.lowercased()) \(candidate.score(factor).map(String.init) ?? "–")"
      }
      return "\(candidate.ranked): " + scores.joined(separator: ", ")
    }
    page.section("Scores", points: points)
  }
}
