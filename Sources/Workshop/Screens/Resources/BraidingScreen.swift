import CareerPathways
import TerminalUI

/// Components of programs against resources: what covers what, and where rules stand against it.
struct BraidingScreen: ResourceScreen {
  static let prefix = "braiding"
  static let tab = ResourceTab.braiding
  private var table = TableView()

  init() {}

  static let commands: [Command<BraidingScreen>] =
    [
      command(
        "open", "Put the resource to it, or open it", label: "Use or open",
        keys: [.enter, .function(2)],
        summary: "In an empty cell asks what the resource pays; else opens what stands there.",
        unless: { screen, workshop in
          screen.spot(workshop) == .nothing ? "Ctrl-N adds a component first" : nil
        }
      ) { screen, workshop in screen.open(workshop) },
      addCommand(ProgramComponent.self, key: .control("n"), label: "Add"),
      addCommand(Resource.self, key: .character("r"), label: "New resource"),
      tableCommand(ResourceUse.self, key: "u"),
      tableCommand(ProgramComponent.self, key: "c"),
      removeCommand, backCommand,
    ] + tabCommands

  func title(_ workshop: Workshop) -> String { "Resources: braiding" }

  func purpose(_ workshop: Workshop) -> String {
    "Each component of a program against the resources that can pay for it. The grid says what is "
      + "covered, covered twice or by nobody, and marks with ! a use that restrictions forbid or "
      + "that nobody cleared."
  }

  /// What the cursor stands on.
  enum Spot: Hashable {
    case nothing
    case component(RecordID)
    case use(RecordID)
    case resource(RecordID)
    /// A component and a resource that does not pay for it.
    case free(component: RecordID, resource: RecordID)
  }

  func spot(_ workshop: Workshop) -> Spot {
    BraidingGrid(workshop.workspace).spot(row: table.row, column: table.column)
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    switch spot(workshop) {
    case .component(let id): RecordPlace(folder: ProgramComponent.folder, id: id)
    case .use(let id): RecordPlace(folder: ResourceUse.folder, id: id)
    case .resource(let id): RecordPlace(folder: Resource.folder, id: id)
    case .nothing, .free: nil
    }
  }

  private func open(_ workshop: Workshop) -> Outcome<Workshop> {
    if case .free(let component, let resource) = spot(workshop) {
      if let reason = workshop.readOnlyReason { return .refused(reason) }
      return .push(NewUse.prompt(component, resource, workshop))
    }
    return place(workshop).flatMap { workshop.form(at: $0) }.map { .push($0) } ?? .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let grid = BraidingGrid(workshop.workspace)
    let answer = table.handle(key.arrow, rows: grid.rowCount, columns: grid.columns.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let grid = BraidingGrid(workshop.workspace)
    let answer = table.handle(mouse, on: meaning, rows: grid.rowCount, columns: grid.columns.count)
    return answer == .chosen ? run("braiding.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let grid = BraidingGrid(workshop.workspace)
    if let spotlight = workshop.spotlight {
      if let row = grid.braiding.rows.firstIndex(where: { $0.id == spotlight }) { table.row = row }
      if let column = grid.column(of: spotlight) { table.column = column }
    }
    let panes = BoardPanes(in: Self.tab.draw(on: &canvas), below: 9, rows: grid.rowCount + 1)
    canvas.within(panes.main) { grid.draw(on: &$0, &table) }
    let pane = BraidingPane(
      grid: grid, row: table.row, column: table.column, workshop: workshop)
    panes.draw(on: &canvas) { pane.page(width: $0) }
  }
}
