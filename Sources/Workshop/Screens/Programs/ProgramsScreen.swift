import CareerPathways
import TerminalUI

/// The education and training plan: programs against the five design elements.
struct ProgramsScreen: BoardScreen {
  static let prefix = "programs"
  private var table = TableView()

  init() {}

  static let commands: [Command<ProgramsScreen>] =
    [
      command(
        "turn", "Change the element’s state", label: "State", keys: [.character(" ")],
        summary: "Goes round: not yet, planned, in place, not needed.",
        unless: { screen, workshop in
          workshop.readOnlyReason
            ?? (screen.cell(workshop) == nil ? "The cursor is on no design element" : nil)
        }
      ) { screen, workshop in screen.turn(&workshop) },
      command(
        "validated", "Say who in business looked at it", label: "Validate",
        keys: [.character("v")],
        summary: "Opens the form where it asks which business partners checked the program.",
        unless: { $0.program($1) == nil ? "The cursor is on no program" : nil }
      ) { screen, workshop in
        screen.program(workshop).flatMap {
          workshop.form(at: RecordPlace($0, focus: "validated_by"))
        }.map { .push($0) } ?? .handled
      },
      addCommand(Program.self, key: .control("n"), label: "Add"),
      tableCommand(RelatedNeed.self, key: "n", label: "Related needs"),
      tableCommand(Program.self, key: "t", label: "Table"),
    ] + boardCommands

  func title(_ workshop: Workshop) -> String { "Education and training plan" }

  func purpose(_ workshop: Workshop) -> String {
    "Programs to start, change or stop, against the five design elements that the guide puts "
      + "first. Below stands what the program is for, what it still lacks, and who checked it."
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    program(workshop).map { RecordPlace($0, focus: element?.rawValue) }
  }

  /// The program under the cursor; nil in the row of sums.
  func program(_ workshop: Workshop) -> Program? {
    let programs = workshop.workspace.all(Program.self)
    return programs.indices.contains(table.row) ? programs[table.row] : nil
  }

  private var element: DesignElement? {
    ProgramGrid.element(ofColumn: table.column)
  }

  fileprivate func cell(_ workshop: Workshop) -> (program: Program, element: DesignElement)? {
    guard let program = program(workshop), program.move != .stop, let element else { return nil }
    return (program, element)
  }

  private func turn(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let (program, element) = cell(workshop) else { return .handled }
    let state = program[element: element].state.next
    workshop.edit("‘\(program.name)’, \(element.title): \(state.label.lowercased())") {
      $0[Program.self][program.id]?[element: element].state = state
    }
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = table.handle(
      key.arrow, rows: grid(workshop).rowCount, columns: ProgramGrid.columnCount)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = table.handle(
      mouse, on: meaning, rows: grid(workshop).rowCount, columns: ProgramGrid.columnCount)
    return answer == .chosen ? run("programs.open", &workshop) : .handled
  }

  private func grid(_ workshop: Workshop) -> ProgramGrid {
    ProgramGrid(workshop.workspace.all(Program.self))
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let grid = grid(workshop)
    if let row = grid.programs.firstIndex(where: { $0.id == workshop.spotlight }) {
      table.row = row
    }
    let panes = BoardPanes(in: canvas.bounds.inset(columns: 1), below: 11, rows: grid.rowCount + 1)
    canvas.within(panes.main) { grid.draw(on: &$0, &table) }
    let pane = ProgramPane(program: program(workshop), element: element, workshop: workshop)
    panes.draw(on: &canvas) { pane.page(width: $0) }
  }
}
