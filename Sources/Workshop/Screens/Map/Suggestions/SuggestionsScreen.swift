import CareerPathways
import LaborData
import TerminalUI

/// The progressions that O*NET suggests on a map, to take one by one.
struct SuggestionsScreen: Layer {
  private let mapID: RecordID
  private let network: OccupationNetwork
  /// The occupation whose suggestions alone are shown; nil for those of the whole map.
  private let occupation: RecordID?
  private(set) var showsAll: Bool
  private var list = ListView()
  /// The suggestions, and the map they are for.
  private var made: (map: PathwayMap, all: [LinkSuggestion])?

  init(_ map: PathwayMap, at occupation: RecordID?, _ workshop: Workshop) {
    mapID = map.id
    self.occupation = occupation
    showsAll = occupation == nil
    network = LandscapeTables(workshop.dataFolder).network
    settle(workshop)
    if shown.isEmpty { showsAll = true }
  }

  static let commands: [Command<SuggestionsScreen>] = [
    Command(
      "suggestions.take", "Add the progression", label: "Add it", keys: [.enter],
      summary: "Adds the progression under the cursor to the map. Ctrl-Z takes it back.",
      refusal: { screen, workshop in
        workshop.readOnlyReason ?? (screen.shown.isEmpty ? "Nothing is suggested here" : nil)
      }
    ) { $0.take(&$1) },
    Command(
      "suggestions.all", "Show those of the whole map, or of the occupation",
      label: "All or here", keys: [.tab, .shiftTab],
      summary: "Goes from the occupation under the cursor of the map to all of them, and back.",
      refusal: { screen, _ in
        screen.occupation == nil ? "All suggestions of the map are shown" : nil
      }
    ) { screen, _ in
      screen.showsAll.toggle()
      return .handled
    },
    Command(
      "suggestions.back", "Go back to the map", label: "Back", keys: [.escape],
      summary: "Leaves the list; what was not added is suggested again."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "Suggested progressions" }

  func purpose(_ workshop: Workshop) -> String {
    "O*NET calls these occupations near each other in what people do and know. One job zone up is "
      + "an advance, the same zone a lateral move. Add only those that business partners "
      + "recognise: nothing is added by itself."
  }

  private var shown: [LinkSuggestion] {
    let all = made?.all ?? []
    guard !showsAll, let occupation else { return all }
    return all.filter { $0.from.id == occupation || $0.to.id == occupation }
  }

  /// Takes the map as it is now.
  private mutating func settle(_ workshop: Workshop) {
    guard let map = workshop.workspace.maps[mapID] else { return made = nil }
    if made?.map != map { made = (map, network.suggestions(for: map)) }
  }

  private mutating func take(_ workshop: inout Workshop) -> Outcome<Workshop> {
    settle(workshop)
    let shown = shown
    guard let map = made?.map, let index = list.selected(of: shown.count) else { return .handled }
    if let question = NewDraft.question(map) { return question }
    let suggestion = shown[index]
    let progression = Progression(
      id: workshop.newID(), from: suggestion.from.id, to: suggestion.to.id, kind: suggestion.kind)
    workshop.edit(map: mapID, "Added the \(map.name(of: progression))") {
      map throws(MapRefusal) in try map.add(progression)
    }
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    settle(workshop)
    guard case .key(let key) = event, key != .enter else { return .ignored }
    return list.handle(key.arrow, of: shown.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: shown.count)
    return answer == .chosen ? run("suggestions.take", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    settle(workshop)
    let shown = shown
    let (top, rest) = canvas.bounds.inset(rows: 1, columns: 2).splitTop(2)
    canvas.within(top) { canvas in
      let words =
        "\(FigureWords.count(shown.count, of: "suggestion")) "
        + (showsAll ? "on the whole map" : "at the occupation")
      canvas.write(TextWidth.fit(words, width: canvas.width), row: 0, .muted)
    }
    canvas.within(rest) { canvas in
      list.draw(on: &canvas, count: shown.count, empty: empty) { canvas, index, style in
        Self.draw(shown[index], style, on: &canvas)
      }
    }
  }

  private var empty: String {
    network.isEmpty
      ? "O*NET’s job zones and related occupations are not imported yet: Ctrl-G d does it."
      : "Nothing more is suggested. Occupations need a SOC code to be found in O*NET."
  }

  private static func draw(
    _ suggestion: LinkSuggestion, _ style: Style, on canvas: inout Canvas
  ) {
    let isUp = suggestion.kind == .advance
    let zones =
      isUp
      ? "zone \(suggestion.zones.from) to \(suggestion.zones.to)" : "zone \(suggestion.zones.from)"
    let facts = "\(suggestion.kind.label), \(zones)"
    let room = max(0, canvas.width - TextWidth.of(facts) - 2)
    let words = "\(suggestion.from.title) \(isUp ? "↑" : "↔") \(suggestion.to.title)"
    canvas.write(TextWidth.fit(words, width: room), row: 0, style)
    canvas.write(facts, row: 0, column: room + 2, style.with(.dim))
  }
}
