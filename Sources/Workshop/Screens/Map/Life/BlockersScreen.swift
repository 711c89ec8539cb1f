import CareerPathways
import TerminalUI

/// What has to be cleared before a map can be final, each with its place on the map.
struct BlockersScreen: Layer {
  private let mapID: RecordID
  private var list = ListView()

  init(of map: RecordID) { mapID = map }

  static let commands: [Command<BlockersScreen>] = [
    Command(
      "blockers.go", "Go to its place on the map", label: "Go there", keys: [.enter],
      summary: "Goes back to the map, to what the row is about."
    ) { screen, workshop in screen.go(&workshop) },
    Command(
      "blockers.feedback", "Show the feedback on the map", label: "Feedback",
      keys: [.control("o")],
      summary: "Lists what partners said, to take it up or set it aside."
    ) { screen, _ in .replace(FeedbackScreen(of: screen.mapID)) },
    Command(
      "blockers.final", "Try again", label: "Try again", keys: [.character("f")],
      summary: "Makes the map final once nothing is left here."
    ) { screen, workshop in
      let outcome = StatusMenu.finish(screen.mapID, &workshop)
      guard case .handled = outcome else { return .refused("Something is left to clear") }
      return .close
    },
    Command(
      "blockers.back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the list."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { "Before the map is final" }

  func purpose(_ workshop: Workshop) -> String {
    "A map is final once nothing in this list is left: feedback is taken up or set aside with a "
      + "reason, and what is wrong on the map is put right."
  }

  private func blockers(_ workshop: Workshop) -> [FinalBlocker] {
    workshop.workspace.maps[mapID].map(workshop.workspace.blockers) ?? []
  }

  private func go(_ workshop: inout Workshop) -> Outcome<Workshop> {
    let blockers = blockers(workshop)
    guard let map = workshop.workspace.maps[mapID],
      let index = list.selected(of: blockers.count)
    else { return .close }
    workshop.point(to: blockers[index].place(on: map))
    return .close
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = list.handle(key.arrow, of: blockers(workshop).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: blockers(workshop).count)
    return answer == .chosen ? run("blockers.go", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let map = workshop.workspace.maps[mapID] else { return }
    let blockers = blockers(workshop)
    let frame = canvas.bounds.inset(rows: 1, columns: 2)
    let (top, rest) = frame.splitTop(2)
    let head =
      blockers.isEmpty
      ? "" : "\(FigureWords.count(blockers.count, of: "thing")) to clear before the map is final:"
    canvas.within(top) { $0.write(head, row: 0, .heading) }
    canvas.within(rest) { canvas in
      list.draw(
        on: &canvas, count: blockers.count,
        empty: "Nothing stands in the way any more: f makes the map final."
      ) { canvas, index, style in
        let text = Sentences.fact(blockers[index], on: map)
        canvas.write(TextWidth.fit(text, width: canvas.width), row: 0, style)
      }
    }
  }
}
