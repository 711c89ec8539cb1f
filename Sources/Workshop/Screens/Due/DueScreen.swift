import CareerPathways
import TerminalUI

/// What is overdue and what comes next, across the whole workspace.
struct DueScreen: BoardScreen {
  static let prefix = "due"
  private var table = TableView(selectsRows: true)
  /// The part that shows; nil for all.
  private var shown: DueItem.Standing?

  init() {}

  static let commands: [Command<DueScreen>] = [
    command(
      "go", "Open it", label: "Open", keys: [.enter, .function(2)],
      summary: "Opens the form of the record, or the step of the sub-step.",
      unless: { $0.item($1) == nil ? "There is nothing here to open" : nil }
    ) { screen, workshop in screen.open(workshop) },
    command(
      "tick", "Mark it done", label: "Done", keys: [.character(" "), .character("d")],
      summary: "Says that nothing is left to do of it, so that it leaves the list.",
      unless: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.item(workshop) == nil ? "There is nothing here to mark" : nil)
      }
    ) { screen, workshop in screen.close(&workshop) },
    command(
      "next", "Show the next part", label: "Part", keys: [.tab],
      summary: "Goes round: all, overdue, soon, later, without a date."
    ) { screen, _ in screen.turn(by: 1) },
    command(
      "previous", "Show the part before", keys: [.shiftTab], summary: "Goes round backwards."
    ) { screen, _ in screen.turn(by: -1) },
    addCommand(PlanTask.self, key: .control("n"), label: "Add a task"),
    backCommand,
  ]

  func title(_ workshop: Workshop) -> String { "What is due" }

  func purpose(_ workshop: Workshop) -> String {
    "Every open sub-step, task, barrier, need, adjustment and commitment with a date, what is "
      + "overdue first, and the tasks that can be taken up now."
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    guard case .record(let folder, let id) = item(workshop)?.place else { return nil }
    return RecordPlace(folder: folder, id: id)
  }

  func item(_ workshop: Workshop) -> DueItem? {
    let items = items(workshop)
    return items.indices.contains(table.row) ? items[table.row] : items.last
  }

  private func items(_ workshop: Workshop) -> [DueItem] {
    workshop.workspace.due(on: workshop.today).filter { shown == nil || $0.standing == shown }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let count = items(workshop).count
    let answer = table.handle(key.arrow, rows: count, columns: DueDrawing.columnCount)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = table.handle(
      mouse, on: meaning, rows: items(workshop).count, columns: DueDrawing.columnCount)
    return answer == .chosen ? run("due.go", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let all = workshop.workspace.due(on: workshop.today)
    let items = all.filter { shown == nil || $0.standing == shown }
    DueDrawing(all: all, items: items, shown: shown, today: workshop.today)
      .draw(on: &canvas, &table)
  }
}

extension DueScreen {
  private func open(_ workshop: Workshop) -> Outcome<Workshop> {
    if case .subStep(let id) = item(workshop)?.place, let subStep = Guide.subStep(id: id) {
      return .push(StepScreen(step: subStep.step, subStep: subStep.number))
    }
    return place(workshop).flatMap { workshop.form(at: $0) }.map { .push($0) } ?? .handled
  }

  /// Puts the first choice that leaves nothing to do.
  private func close(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let item = item(workshop) else { return .handled }
    let place = item.place
    workshop.edit("Done: ‘\(item.title)’") { $0.close(place) }
    return .handled
  }

  private mutating func turn(by step: Int) -> Outcome<Workshop> {
    let all: [DueItem.Standing?] = [nil] + DueItem.Standing.allCases
    let index = all.firstIndex(of: shown) ?? 0
    shown = all[(index + step + all.count) % all.count]
    table.row = 0
    return .handled
  }
}
