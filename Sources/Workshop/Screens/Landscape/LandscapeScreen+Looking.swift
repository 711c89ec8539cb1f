import CareerPathways
import LaborData
import TerminalUI

/// Sorting, searching and the lines above the table.
extension LandscapeScreen {
  mutating func sort(by column: Int?, isDescending: Bool) {
    let soc = selected?.soc
    order.sort(by: column, isDescending: isDescending, landscape.rows)
    view.row = 0
    if let soc { go(to: soc) }
  }

  var column: Int { view.column }

  func isNarrowed(_ workshop: Workshop) -> Bool { order.filterWords(workshop) != nil }

  mutating func showAll() { order.words = "" }

  mutating func beginSearch() {
    var field = TextField(order.words, placeholder: "Words of the title, or a code")
    field.selectAll()
    search = field
  }

  mutating func type(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    switch event {
    case .key(.enter), .key(.tab): search = nil
    case .key(.escape):
      search = nil
      order.words = ""
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key):
      _ = view.handle(key, rows: order.shown.count, columns: LandscapeColumn.all.count)
    default:
      guard var field = search else { return .ignored }
      let answer = field.handle(event, &workshop.clipboard)
      search = field
      guard answer != .ignored else { return .ignored }
      order.words = field.text
      view.row = 0
    }
    settle(workshop)
    return .handled
  }

  mutating func drawHead(on canvas: inout Canvas, _ workshop: Workshop) {
    let sources = Sentences.sources(of: landscape)
    canvas.write(TextWidth.fit(sources, width: canvas.width), row: 0, .heading)
    if var field = search {
      canvas.within(Rect(row: 1, column: 0, width: canvas.width, height: 1)) {
        field.draw(on: &$0)
      }
      search = field
    } else {
      guard !landscape.rows.isEmpty else { return }
      let filters = order.filterWords(workshop)
      let gaps = Sentences.gaps(of: landscape, tables.network)
      let count = "\(order.shown.count) of \(landscape.rows.count)"
      let words = [count, filters, gaps].compactMap(\.self).joined(separator: "  ·  ")
      canvas.write(
        TextWidth.fit(words, width: canvas.width), row: 1, gaps == nil ? .muted : .caution)
    }
  }

  static func empty(_ landscape: Landscape) -> String {
    landscape.rows.isEmpty
      ? "Nothing is imported yet that says which occupations there are. d takes the files: wages "
        + "(OEWS), projections, and O*NET’s job zones and related occupations."
      : "No occupation answers that. Esc shows all again."
  }
}
