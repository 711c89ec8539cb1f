import CareerPathways
import TerminalUI

/// The implementation and assessment plan: its seven parts, the tasks of each, and when they run.
struct PlanScreen: BoardScreen {
  static let prefix = "plan"
  private var list = ListView()

  init() {}

  static let commands: [Command<PlanScreen>] =
    [
      command(
        "open", "Open the task or write the part", label: "Open", keys: [.enter],
        summary: "On a task opens its form; on a part opens what is agreed, for writing.",
        unless: { $0.row($1) == .part(nil, nil) ? "These tasks belong to no part yet" : nil }
      ) { screen, workshop in screen.open(workshop) },
      command(
        "form", "Fill in the form", keys: [.function(2)],
        summary: "Opens every field of the task or the part.",
        unless: { $0.place($1) == nil ? "Nothing is written of this part yet" : nil }
      ) { screen, workshop in
        screen.place(workshop).flatMap { workshop.form(at: $0) }.map { .push($0) } ?? .handled
      },
      command(
        "tick", "Mark it done or open", label: "Done", keys: [.character(" ")],
        summary: "Marks the task or the part done, or not started again.",
        unless: { $0.refusal($1) }
      ) { screen, workshop in screen.set(&workshop) { $0 == .done ? .notStarted : .done } },
      command(
        "status", "Change the status", label: "Status", keys: [.character("s")],
        summary: "Goes round: not started, under way, done, not needed.",
        unless: { $0.refusal($1) }
      ) { screen, workshop in screen.set(&workshop) { $0.next } },
      addCommand(PlanTask.self, key: .control("n"), label: "Add a task") {
        screen, workshop, task in task.part = screen.part(workshop)
      },
      tableCommand(PlanTask.self, key: "t", label: "Table"),
      tableCommand(PlanPart.self, key: "p"),
      command(
        "due", "Show what is due", label: "Due", keys: [.character("w")],
        summary: "Lists what is overdue and what comes next, across the whole workspace."
      ) { _, _ in .push(DueScreen()) },
      .presenting("plan", "Present the plan") { _ in PresentedPlan.sheets },
      removeCommand, backCommand,
    ]

  func title(_ workshop: Workshop) -> String { "Implementation and assessment plan" }

  func purpose(_ workshop: Workshop) -> String {
    "The seven parts of the plan with the tasks of each, from their start to their due date; the "
      + "upright line is today. A task that waits for another one says so below, and so do tasks "
      + "that wait for each other in a circle."
  }

  private func sheet(_ workshop: Workshop) -> PlanSheet {
    PlanSheet(workshop.workspace, today: workshop.today)
  }

  func row(_ workshop: Workshop) -> PlanSheet.Row? {
    let rows = sheet(workshop).rows
    return list.selected(of: rows.count).map { rows[$0] }
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    switch row(workshop) {
    case .task(let task): RecordPlace(task)
    case .part(_, let record?): RecordPlace(record)
    case .part(_, nil), nil: nil
    }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = list.handle(key.arrow, of: sheet(workshop).rows.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: sheet(workshop).rows.count)
    return answer == .chosen ? run("plan.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let sheet = sheet(workshop)
    if let id = workshop.spotlight, let index = sheet.rows.firstIndex(where: { $0.id == id }) {
      list.selection = index
    }
    let panes = BoardPanes(
      in: canvas.bounds.inset(columns: 1), below: 8, rows: sheet.rows.count + 1)
    canvas.within(panes.main) { TimelineDrawing(sheet: sheet).draw(on: &$0, &list) }
    let row = list.selected(of: sheet.rows.count).map { sheet.rows[$0] }
    let pane = PlanPane(sheet: sheet, row: row, workshop: workshop)
    panes.draw(on: &canvas) { pane.page(width: $0) }
  }
}
