import CareerPathways
import TerminalUI

/// What exactly is compared: the definition, the sums under each split rule, the tables.
struct GapDefinitionScreen: Layer {
  private let book: GapBook
  private var first = 0
  private var height = 1

  init(_ book: GapBook) { self.book = book }

  static let commands: [Command<GapDefinitionScreen>] = [
    Command(
      "definition.back", "Go back", label: "Back", keys: [.escape, .enter, .character("d")],
      summary: "Goes back to the comparison."
    ) { _, _ in .close }
  ]

  func title(_ workshop: Workshop) -> String { "What is compared" }

  func purpose(_ workshop: Workshop) -> String {
    "How openings, completers, gap and verdict are defined, that nobody is lost, and which tables "
      + "the figures come from."
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key.arrow {
    case .up: first -= 1
    case .down: first += 1
    case .pageUp: first -= height
    case .pageDown: first += height
    case .home: first = 0
    case .end: first = .max
    default: return .ignored
    }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let frame = canvas.bounds.inset(rows: 1, columns: 2)
    let page = page(width: max(1, frame.width - 1), workshop)
    height = max(1, frame.height - 1)
    first = page.first(first, height: frame.height)
    canvas.within(frame) { page.draw(on: &$0, from: first) }
  }

  private func page(width: Int, _ workshop: Workshop) -> Page {
    var page = Page(width: width)
    if let answer = book.answer(workshop.workspace) {
      add(answer, workshop.workspace.profile.supply, to: &page)
    }
    page.section("The words", paragraphs: GapWords.definition)
    return page
  }

  private func add(_ answer: GapAnswer, _ supply: SupplySettings, to page: inout Page) {
    page.paragraph("Now", .heading.with(.bold))
    page.paragraph(Sentences.scope(answer.join) + ".")
    page.paragraph("In balance: \(Sentences.balance(supply.balance)).")
    let levels = supply.awardLevelCodes.map(AwardLevel.name)
    if !levels.isEmpty { page.paragraph("Award levels: \(levels.joined(separator: ", ")).") }
    page.section(
      "That nobody is lost",
      points: SplitRule.allCases.map { rule in
        "\(rule.label): " + Sentences.fact(answer.analysis(rule).conservation, rule) + "."
      })
    let notes = Sentences.notes(answer.analysis(supply.split), answer.join)
    page.section("To be known", points: notes.map { $0 + "." })
    page.section("Tables", points: answer.join.sources.map(Sentences.source))
  }
}
