import CareerPathways
import LaborData
import TerminalUI

/// One occupation of the landscape: all its figures, its sources, and the occupations near it.
struct OccupationPage: Layer {
  private let soc: String
  private let landscape: Landscape
  private let tables: LandscapeTables
  private let row: LandscapeRow?
  private let titles: [String: String]
  private var list = ListView()

  init(_ soc: String, _ landscape: Landscape, _ tables: LandscapeTables) {
    self.soc = soc
    self.landscape = landscape
    self.tables = tables
    row = landscape.rows.first { $0.soc == soc }
    titles = Dictionary(landscape.rows.map { ($0.soc, $0.title) }) { first, _ in first }
  }

  static let commands: [Command<OccupationPage>] = [
    Command(
      "occupation.near", "Show the occupation near it", label: "Show it", keys: [.enter],
      summary: "Goes to the occupation under the cursor.",
      refusal: { page, _ in page.near.isEmpty ? "None near it is in this area" : nil }
    ) { page, _ in
      guard let index = page.list.selected(of: page.near.count) else { return .handled }
      return .push(OccupationPage(page.near[index].soc, page.landscape, page.tables))
    },
    Command(
      "occupation.mark", "Mark as critical, or change the reasons", label: "Critical",
      keys: [.character(" "), .character("c")],
      summary: "Asks for the reasons.",
      refusal: { _, workshop in workshop.readOnlyReason }
    ) { page, workshop in page.row.map { .push(ReasonsLayer($0, workshop)) } ?? .handled },
    Command(
      "occupation.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the page."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { row?.title ?? soc }

  func purpose(_ workshop: Workshop) -> String {
    "What public data say of the occupation, and which occupations O*NET calls near it: ↑ one job "
      + "zone up, ↔ in the same. Progressions between occupations of a map are suggested there."
  }

  /// The occupations near it that the area has, the nearest first.
  private var near: [OccupationNetwork.Related] {
    (tables.network.related[soc] ?? []).filter { titles[$0.soc] != nil }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    return list.handle(key.arrow, of: near.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: near.count)
    return answer == .chosen ? run("occupation.near", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let row else { return }
    let frame = canvas.bounds.inset(rows: 1, columns: 2)
    let facts = page(row, workshop, width: frame.width - 1)
    let (top, rest) = frame.splitTop(min(facts.lines.count + 1, frame.height - 5))
    canvas.within(top) { facts.draw(on: &$0) }
    let (near, page) = (near, self)
    canvas.within(rest) { canvas in
      canvas.write("Near it", row: 0, .heading)
      canvas.within(canvas.bounds.splitTop(1).rest) { canvas in
        list.draw(on: &canvas, count: near.count, empty: Self.nothingNear) {
          canvas, index, style in
          page.draw(near[index], style, on: &canvas)
        }
      }
    }
  }

  private static let nothingNear =
    "None of this area’s. O*NET’s related occupations and job zones may not be imported yet."

  private func draw(
    _ other: OccupationNetwork.Related, _ style: Style, on canvas: inout Canvas
  ) {
    let glyph =
      switch tables.network.move(from: soc, to: other.soc) {
      case .advance: "↑"
      case .lateral: "↔"
      case nil: " "
      }
    let zone = tables.network.zones[other.soc].map { "  zone \($0)" } ?? ""
    let facts = other.tier + zone
    let room = max(0, canvas.width - TextWidth.of(facts) - 2)
    canvas.write(
      TextWidth.fit("\(glyph) \(titles[other.soc] ?? other.soc)", width: room), row: 0, style)
    canvas.write(facts, row: 0, column: room + 2, style.with(.dim))
  }

  private func page(_ row: LandscapeRow, _ workshop: Workshop, width: Int) -> Page {
    var page = Page(width: max(1, width))
    page.paragraph("\(row.title)  \(row.soc)", Style(.heading, .bold))
    for fact in OccupationFacts.all(row) { page.paragraph("\(fact.label): \(fact.text)") }
    if let mark = workshop.workspace.critical(soc: soc) {
      page.paragraph("Critical: \(Sentences.reasons(mark))", .accent)
      if !mark.note.isEmpty { page.paragraph(mark.note, indent: 2) }
    }
    let area = OfficialArea(code: landscape.area, name: OfficialArea.name(of: landscape.area))
    let shown = tables.areas.first { $0.code == landscape.area } ?? area
    page.paragraph("\(shown.name)  ·  \(Sentences.sources(of: landscape))", .muted)
    return page
  }
}
