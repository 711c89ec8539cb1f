import CareerPathways
import TerminalUI

/// What changed on a map since an earlier state, in words; Enter goes to the place.
struct ChangesScreen: Layer {
  private let mapID: RecordID
  private let earlier: EarlierMap
  private var list = ListView()

  init(of map: RecordID, since earlier: EarlierMap) {
    mapID = map
    self.earlier = earlier
  }

  static let commands: [Command<ChangesScreen>] = [
    Command(
      "changes.go", "Go to its place on the map", label: "Go there", keys: [.enter],
      summary: "Goes back to the map, to what the row is about.",
      refusal: { screen, workshop in
        screen.rows(workshop).isEmpty ? "Nothing changed" : nil
      }
    ) { screen, workshop in screen.go(&workshop) },
    Command(
      "changes.marks", "Show or hide the marks on the grid", label: "Marks on the grid",
      keys: [.character("m")],
      summary: "Marks on the map what is new (+), changed (~) and moved (>) since then."
    ) { screen, workshop in screen.toggleMarks(&workshop) },
    Command(
      "changes.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the list of changes."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "What changed since \(earlier.name)" }

  func purpose(_ workshop: Workshop) -> String {
    "Everything on the map that is not as it was then: levels, pathways, occupations with their "
      + "fields, the figures of cells, progressions."
  }

  private func rows(_ workshop: Workshop) -> [DifferenceRow] {
    guard let map = workshop.workspace.maps[mapID] else { return [] }
    return DifferenceRow.all(of: MapDifference(from: earlier.map, to: map))
  }

  private func go(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let rows = rows(workshop)
    guard let map = workshop.workspace.maps[mapID],
      let index = list.selected(of: rows.count)
    else { return .close }
    let place = MapPlace(rows[index].subject, on: map)
    guard place.exists(on: map) else { return .refused("It is no longer on the map") }
    workshop.point(to: place)
    return .close
  }

  private func toggleMarks(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let now = ComparedMap(mapID: mapID, earlier: earlier)
    workshop.compared = workshop.compared == now ? nil : now
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: rows(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: rows(workshop).count)
    return answer == .chosen ? run("changes.go", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let rows = rows(workshop)
    let isMarked = workshop.compared?.mapID == mapID
    canvas.within(canvas.bounds.inset(rows: 1, columns: 2)) { canvas in
      var row = 0
      if let caveat = earlier.caveat {
        row += canvas.write(wrapped: caveat, row: 0, width: canvas.width, most: 3, .caution)
      }
      let count = FigureWords.count(rows.count, of: "change")
      let marks = isMarked ? "marked on the grid; m hides the marks" : "m marks them on the grid"
      if !rows.isEmpty { canvas.write("\(count), \(marks)", row: row, .muted) }
      canvas.within(canvas.bounds.splitTop(min(canvas.height, row + 2)).rest) { canvas in
        list.draw(
          on: &canvas, count: rows.count, empty: "Nothing on the map changed since then."
        ) { canvas, index, style in
          canvas.write(
            TextWidth.fit(rows[index].sentence, width: canvas.width), row: 0, style)
        }
      }
    }
  }
}
