import CareerPathways
import TerminalUI

/// One occupation: its figures under each split rule, and which programs of which institutions
/// feed it.
struct GapOccupationScreen: Layer {
  let book: GapBook
  let soc: String
  /// What it is called where nothing is reported of it.
  private let name: String
  private var table = TableView(selectsRows: true)

  init(_ book: GapBook, _ soc: String, title: String) {
    self.book = book
    self.soc = soc
    name = title
  }

  func title(_ workshop: Workshop) -> String { "Who feeds \(name)" }

  func purpose(_ workshop: Workshop) -> String {
    "Each program at each provider that leads to the occupation: how many complete it, which part "
      + "of them the split rule sends here, and their share of all who come here. Enter shows where "
      + "the completers of the program go. What the crosswalk has wrong for the region, x takes "
      + "away and Ctrl-N adds, each with its reason."
  }

  /// The occupation as it is now.
  func row(_ workshop: Workshop) -> OccupationGap {
    book.analysis(workshop.workspace)?.occupation(soc) ?? .unreported(soc, title: name)
  }

  private func feeders(_ workshop: Workshop) -> [Feeder] {
    book.analysis(workshop.workspace)?.feeders(of: soc) ?? []
  }

  /// The program at the provider under the cursor.
  func selected(_ workshop: Workshop) -> Feeder? {
    let feeders = feeders(workshop)
    return feeders.indices.contains(table.row) ? feeders[table.row] : feeders.last
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = table.handle(
      key.arrow, rows: feeders(workshop).count, columns: FeederTable.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = table.handle(
      mouse, on: meaning, rows: feeders(workshop).count, columns: FeederTable.count)
    return answer == .chosen ? run("feeders.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let frame = canvas.bounds.inset(columns: 1)
    guard let answer = book.answer(workshop.workspace) else {
      canvas.write("Nothing can be compared any more. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    let head = head(answer, width: frame.width, workshop.workspace)
    let (top, rest) = frame.splitTop(min(head.lines.count + 1, frame.height / 2))
    canvas.within(top) { head.draw(on: &$0) }
    let rows = FeederTable(feeders(workshop), of: row(workshop))
    canvas.within(rest) { rows.draw(on: &$0, &table) }
  }

  private func head(_ answer: GapAnswer, width: Int, _ workspace: Workspace) -> Page {
    let supply = workspace.profile.supply
    let row = answer.analysis(supply.split).occupation(soc) ?? .unreported(soc, title: name)
    var page = Page(width: max(1, width - 1))
    page.paragraph("\(row.title)  \(row.soc)", .heading.with(.bold))
    let verdict = row.verdict(supply.balance)
    page.paragraph("\(verdict.label): \(GapWords.meaning(row, supply.balance))", verdict.style)
    page.paragraph(Sentences.figures(row) + ".")
    page.paragraph(GapWords.lineHead, .heading)
    for (rule, view) in answer.views(of: soc) {
      let isNow = rule == supply.split
      page.paragraph(
        GapWords.line(rule, view, supply.balance, isChosen: isNow),
        isNow ? .text.with(.bold) : .muted)
    }
    return page
  }
}
