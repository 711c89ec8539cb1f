import CareerPathways
import TerminalUI

/// The marks of the occupations that a filter picks, kept until the map or the filter changes.
struct Highlighting {
  private var map: PathwayMap?
  private var filter: OccupationFilter?
  private(set) var marks = MapMarks.none

  private static let picked = GridMark("◆", Style(.accent, .bold))
  private static let other = GridMark("·", Style(.muted, .dim))

  mutating func update(_ map: PathwayMap, _ filter: OccupationFilter?) {
    guard filter != self.filter || filter != nil && map != self.map else { return }
    self.filter = filter
    self.map = filter == nil ? nil : map
    marks = filter.map { Self.marks($0, on: map) } ?? .none
  }

  private static func marks(_ filter: OccupationFilter, on map: PathwayMap) -> MapMarks {
    let ids = map.occupations(filter).map(\.id)
    var marks = MapMarks.none
    marks.standing = Dictionary(
      map.occupations.map { ($0.id, other) } + ids.map { ($0, picked) },
      uniquingKeysWith: { _, last in last })
    marks.legend =
      "◆ \(Sentences.filter(filter, on: map)): \(ids.count) of \(map.occupations.count). "
      + "F9 takes it off."
    return marks
  }

  /// Takes the highlight off, or asks for one.
  static func toggled(on map: PathwayMap, _ workshop: inout Workshop) -> Outcome<Workshop> {
    if workshop.look.highlight != nil {
      workshop.look.highlight = nil
      return .handled
    }
    let offers = FilterOffers(map)
    return .push(
      PromptLayer(
        title: "Highlight occupations",
        hint: "A wage as 25 or $40,000, postings as 50, a credential, an education, or any words. "
          + "Enter takes the first line below.",
        limit: 120,
        validate: { text, _ in
          offers.filter(text) == nil ? "Type a wage, postings or words." : nil
        },
        suggest: { text, _ in offers.found(text).prefix(6).map(offers.label) }
      ) { text, workshop in
        if let filter = offers.filter(text) { workshop.show(filter, on: map) }
        return .handled
      })
  }
}

extension Workshop {
  /// Makes the occupations stand out that a filter picks; the cursor goes to the first.
  fileprivate mutating func show(_ filter: OccupationFilter, on map: PathwayMap) {
    look.highlight = filter
    let picked = Set(map.occupations(filter).map(\.id))
    let inOrder = map.cells.lazy.flatMap { map.occupations(in: $0) }
    spotlight = inOrder.first { picked.contains($0.id) }?.id
  }
}
