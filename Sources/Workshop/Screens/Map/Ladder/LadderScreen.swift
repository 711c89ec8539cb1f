import CareerPathways
import TerminalUI

/// A pathway as a ladder, read from the foot up: on-ramps, rungs, and what leads aside.
struct LadderScreen: Layer {
  let mapID: RecordID
  /// The number of the pathway that shows.
  private(set) var pathway: Int
  /// The occupation under the cursor, and its number on the ladder.
  private var followed: RecordID?
  private var number = 0
  private var scroll = Scroll()

  init(_ map: PathwayMap, pathway: Int, at occupation: RecordID? = nil) {
    mapID = map.id
    self.pathway = pathway
    followed = occupation
  }

  func title(_ workshop: Workshop) -> String {
    shownPathway(workshop).map { "Ladder: \($0.title)" } ?? "Ladder"
  }

  func purpose(_ workshop: Workshop) -> String {
    "Read a ladder from the foot up: how people come in, what each level pays, how long the way "
      + "to the next takes, and what leads aside to other pathways and out to work."
  }

  func map(_ workshop: Workshop) -> PathwayMap? { workshop.workspace.maps[mapID] }

  private func shownPathway(_ workshop: Workshop) -> Pathway? {
    guard let map = map(workshop), let last = map.pathways.indices.last else { return nil }
    return map.pathways[min(max(0, pathway), last)]
  }

  /// The occupations of the pathway from the top down.
  private func spots(_ workshop: Workshop) -> [RecordID] {
    guard let map = map(workshop), let pathway = shownPathway(workshop) else { return [] }
    return map.levels.flatMap {
      map.occupations(in: PathwayMap.Cell(level: $0.id, pathway: pathway.id)).map(\.id)
    }
  }

  func selected(_ workshop: Workshop) -> RecordID? {
    let spots = spots(workshop)
    return place(among: spots).map { spots[$0] }
  }

  /// Shows another pathway, from its top.
  mutating func turn(to pathway: Int) {
    self.pathway = pathway
    followed = nil
    number = 0
  }

  /// Where the cursor is: on what it follows, else where that was.
  private func place(among spots: [RecordID]) -> Int? {
    if let place = spots.firstIndex(where: { $0 == followed }) { return place }
    return spots.isEmpty ? nil : min(max(0, number), spots.count - 1)
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, let place = place(among: spots(workshop)) else {
      return .ignored
    }
    switch key {
    case .up, .character("k"): go(to: place - 1, &workshop)
    case .down, .character("j"): go(to: place + 1, &workshop)
    case .pageUp, .home, Key(.home, .control): go(to: 0, &workshop)
    case .pageDown, .end, Key(.end, .control): go(to: .max, &workshop)
    default: return .ignored
    }
    return .handled
  }

  private mutating func go(to wanted: Int, _ workshop: inout Workshop) {
    let spots = spots(workshop)
    number = min(max(0, wanted), spots.count - 1)
    followed = spots.indices.contains(number) ? spots[number] : nil
    workshop.spotlight = nil
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    guard let place = place(among: spots(workshop)) else { return .ignored }
    switch (mouse.action, meaning) {
    case (.wheelUp, _): go(to: place - 1, &workshop)
    case (.wheelDown, _): go(to: place + 1, &workshop)
    case (.click, .item(let number)): go(to: number, &workshop)
    case (.doubleClick, .item(let number)):
      go(to: number, &workshop)
      return run("ladder.show", &workshop)
    default: return .ignored
    }
    return .handled
  }

  /// Goes to the occupation that another layer drew attention to.
  private mutating func follow(_ id: RecordID, on map: PathwayMap) {
    guard let cell = map.occupation(id)?.cell,
      let index = map.pathways.firstIndex(where: { $0.id == cell.pathway })
    else { return }
    (pathway, followed) = (index, id)
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    if let id = workshop.spotlight, let map = map(workshop) { follow(id, on: map) }
    guard let map = map(workshop), let pathway = shownPathway(workshop) else {
      canvas.write("This map has no pathways. Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    canvas.within(canvas.bounds.inset(columns: 1)) { canvas in
      let (top, rest) = canvas.bounds.splitTop(1)
      let note = "pathway \(min(self.pathway, map.pathways.count - 1) + 1) of \(map.pathways.count)"
      let room = top.width - TextWidth.of(note) - 2
      canvas.write(TextWidth.fit(pathway.title, width: room), row: 0, Style(.heading, .bold))
      canvas.write(note, row: 0, column: max(0, room + 2), .muted)
      canvas.within(rest) { draw(Ladder(map, pathway: pathway), on: &$0) }
    }
  }

  private mutating func draw(_ ladder: Ladder, on canvas: inout Canvas) {
    let layout = LadderLayout(ladder, width: canvas.width)
    let selected = place(among: ladder.spots.map(\.id))
    let shown = selected.flatMap(layout.lines) ?? 0..<1
    // With the last occupation the on-ramps show too, with the first the level above it.
    let end = selected == ladder.spots.count - 1 ? layout.lines.count : shown.upperBound
    let first = selected == 0 ? 0 : shown.lowerBound
    scroll.show(min(first, shown.lowerBound)..<end, of: layout.lines.count, in: canvas.height)
    if selected != 0 { scroll.show(shown, of: layout.lines.count, in: canvas.height) }
    LadderDrawing(layout: layout, scroll: scroll, selected: selected).draw(on: &canvas)
  }
}
