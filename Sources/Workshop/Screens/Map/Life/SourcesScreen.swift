import CareerPathways
import TerminalUI

/// All figures and facts of what the cursor stands on, each with where it comes from.
struct SourcesScreen: Layer {
  private let detail: MapDetail
  private var first = 0
  private var height = 1

  init(_ detail: MapDetail) { self.detail = detail }

  static let commands: [Command<SourcesScreen>] = [
    Command(
      "sources.back", "Go back", label: "Back", keys: [.escape, .enter],
      summary: "Goes back to the map."
    ) { _, _ in .close }
  ]

  func title(_ workshop: Workshop) -> String { "Where the figures come from" }

  func purpose(_ workshop: Workshop) -> String {
    "Who typed each figure and when, or which file or data set has it. What public data say stands "
      + "beside the partnership’s own figures."
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event else { return .ignored }
    switch key.arrow {
    case .up: first -= 1
    case .down: first += 1
    case .pageUp: first -= height
    case .pageDown: first += height
    default: return .ignored
    }
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let frame = canvas.bounds.inset(rows: 1, columns: 2)
    let page = page(width: frame.width - 1)
    height = max(1, frame.height - 1)
    first = page.first(first, height: frame.height)
    canvas.within(frame) { page.draw(on: &$0, from: first) }
  }

  private func page(width: Int) -> Page {
    var page = Page(width: max(1, width))
    page.paragraph(detail.title, Style(.heading, .bold))
    page.paragraph(detail.place, .muted)
    for fact in detail.facts {
      page.paragraph("\(fact.label)  \(fact.value)")
      if !fact.note.isEmpty { page.paragraph(fact.note, indent: 2, .muted) }
    }
    return page
  }
}
