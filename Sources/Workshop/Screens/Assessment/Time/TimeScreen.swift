import CareerPathways
import TerminalUI

/// The revealed rounds side by side: where each question stood then and stands now.
struct TimeScreen: Layer {
  private var viewpoint = Viewpoint.people
  private var list = ListView()
  private var firstLine = 0
  private var isInPane = false
  /// The question to begin at, until the rounds are known.
  private var wanted: String?

  init(at item: String? = nil) { wanted = item }

  func title(_ workshop: Workshop) -> String { "Over time" }

  func purpose(_ workshop: Workshop) -> String {
    """
    Every revealed round a column, every question a row, and how far it has moved since it was \
    last rated before. Follow everybody’s median, what you agreed on, the team’s own form, or one \
    person through the rounds that show names.
    """
  }

  func history(_ workshop: Workshop) -> RoundHistory {
    RoundHistory(workshop.workspace.comparisons, from: viewpoint)
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    begin(history(workshop))
    switch key {
    case .pageDown where isInPane: firstLine += 8
    case .pageUp where isInPane: firstLine = max(0, firstLine - 8)
    case .down where isInPane: firstLine += 1
    case .up where isInPane: firstLine = max(0, firstLine - 1)
    default:
      let count = history(workshop).lines.count
      guard list.handle(key.arrow, of: count) != .ignored else { return .ignored }
      firstLine = 0
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    isInPane = false
    firstLine = 0
    _ = list.handle(mouse, on: meaning, of: history(workshop).lines.count)
    return .handled
  }

  private mutating func begin(_ history: RoundHistory) {
    guard let wanted, !history.lines.isEmpty else { return }
    self.wanted = nil
    list.selection = history.lines.firstIndex { $0.id == wanted } ?? 0
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let history = history(workshop)
    begin(history)
    guard !history.rounds.isEmpty else {
      canvas.write(
        wrapped: "No round is revealed yet. On a round, c compares it and offers to reveal it.",
        row: 1, column: 2, width: canvas.width - 4, most: 3, .muted)
      return
    }
    canvas.within(canvas.bounds.inset(columns: 1)) { canvas in
      TimeDrawing(history: history, isInPane: isInPane)
        .draw(on: &canvas, &list, firstLine: &firstLine)
    }
  }
}

extension TimeScreen {
  static let commands: [Command<TimeScreen>] = [
    Command(
      "time.view", "Follow something else", label: "Follow", keys: [.character("v")],
      summary: "Follows everybody’s median, the agreed ratings, the team’s form, or one person.",
      refusal: { screen, workshop in screen.refusalToChoose(workshop) }
    ) { screen, workshop in screen.choose(workshop) },
    Command(
      "time.pane", "Go to the notes or back to the list", label: "Notes", keys: [.tab, .shiftTab],
      summary: "The arrows then scroll the notes of both rounds, or move in the list."
    ) { screen, _ in
      screen.isInPane.toggle()
      return .handled
    },
    Command(
      "time.back", "Go back", label: "Back", keys: [.escape],
      summary: "Leaves the rounds as they are."
    ) { _, _ in .close },
  ]

  private func refusalToChoose(_ workshop: Workshop) -> String? {
    RoundHistory.viewpoints(of: workshop.workspace.comparisons).count > 1
      ? nil : "There is nothing else to follow: nothing is agreed on, and nobody is named twice"
  }

  /// Asks whom or what to follow; the choice takes this screen's place.
  private func choose(_ workshop: Workshop) -> Outcome<Workshop> {
    let views = RoundHistory.viewpoints(of: workshop.workspace.comparisons)
    let now = views.firstIndex(of: viewpoint) ?? 0
    let screen = self
    return .push(
      PickerLayer(
        title: "What to follow", items: views.map { PickerItem($0.label) }, selection: now,
        empty: "Nobody is called that."
      ) { index, _ in .closeAndReplace(screen.following(views[index])) })
  }

  /// The same screen from another viewpoint.
  private func following(_ viewpoint: Viewpoint) -> TimeScreen {
    var screen = self
    screen.viewpoint = viewpoint
    return screen
  }
}
