import CareerPathways
import TerminalUI

/// What stands in the way of programs: who clears it, by when, and the way around it.
struct BarriersScreen: ResourceScreen {
  static let prefix = "barriers"
  static let tab = ResourceTab.barriers
  private var table = TableView(selectsRows: true)

  init() {}

  static let commands: [Command<BarriersScreen>] =
    [
      command(
        "state", "Change the state", label: "State", keys: [.character(" ")],
        summary: "Goes round: open, under way, worked around, cleared.",
        unless: { screen, workshop in
          workshop.readOnlyReason
            ?? (screen.barrier(workshop) == nil ? "There is no barrier here" : nil)
        }
      ) { screen, workshop in screen.turn(&workshop) },
      addCommand(Barrier.self, key: .control("n"), label: "Add"),
      tableCommand(Barrier.self, key: "t", label: "Table"),
    ] + boardCommands + tabCommands

  func title(_ workshop: Workshop) -> String { "Barriers" }

  func purpose(_ workshop: Workshop) -> String {
    "What in policy or elsewhere makes programs hard to launch and run: articulation, licensing, "
      + "transfer of credit, credit for what people learned before, funding. Clear it, or find a "
      + "way around."
  }

  private static let columnCount = 5

  private static func columns(width: Int) -> [TableColumn] {
    [
      TableColumn("Barrier", widths: 12...(width >= 100 ? 46 : 30)),
      TableColumn("State", widths: 8...13), TableColumn("Kind", widths: 8...15),
      TableColumn("Due", widths: 10...10), TableColumn("Owner", widths: 6...24),
    ]
  }

  /// Those to be cleared first, by date.
  private func all(_ workshop: Workshop) -> [Barrier] {
    workshop.workspace.all(Barrier.self).sorted { one, other in
      (one.state.isClosed ? 1 : 0, one.due ?? .last, one.name.lowercased(), one.id)
        < (other.state.isClosed ? 1 : 0, other.due ?? .last, other.name.lowercased(), other.id)
    }
  }

  private func barrier(_ workshop: Workshop) -> Barrier? {
    let all = all(workshop)
    return all.indices.contains(table.row) ? all[table.row] : all.last
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    barrier(workshop).map { RecordPlace($0) }
  }

  private func turn(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let barrier = barrier(workshop) else { return .handled }
    let all = Barrier.State.allCases
    let next = all[((all.firstIndex(of: barrier.state) ?? 0) + 1) % all.count]
    workshop.edit("‘\(barrier.name)’: \(next.label.lowercased())") {
      $0[Barrier.self][barrier.id]?.state = next
    }
    workshop.spotlight = barrier.id
    return .handled
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = table.handle(
      key.arrow, rows: all(workshop).count, columns: Self.columnCount)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = table.handle(
      mouse, on: meaning, rows: all(workshop).count, columns: Self.columnCount)
    return answer == .chosen ? run("barriers.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let all = all(workshop)
    if let row = all.firstIndex(where: { $0.id == workshop.spotlight }) { table.row = row }
    let panes = BoardPanes(in: Self.tab.draw(on: &canvas), below: 8, rows: all.count + 1)
    canvas.within(panes.main) { canvas in
      table.draw(
        on: &canvas, columns: Self.columns(width: canvas.width), rowCount: all.count,
        empty: "No barriers are written down yet. Ctrl-N adds one."
      ) { row, column in Self.cell(all[row], column, workshop) }
    }
    let barrier = barrier(workshop)
    panes.draw(on: &canvas) { page(barrier, workshop, width: $0) }
  }

  private static func cell(_ barrier: Barrier, _ column: Int, _ workshop: Workshop) -> TableCell {
    switch column {
    case 0: TableCell(barrier.name)
    case 1: TableCell(barrier.state.label, barrier.state.style)
    case 2: TableCell(barrier.kind?.label ?? "", .muted)
    case 3: TableCell(barrier.due?.description ?? "", isLate(barrier, workshop) ? .problem : .text)
    default: TableCell(workshop.name(of: barrier.owner, Partner.folder))
    }
  }

  private static func isLate(_ barrier: Barrier, _ workshop: Workshop) -> Bool {
    barrier.due.map { $0 < workshop.today } == true && !barrier.state.isClosed
  }

  private func page(_ barrier: Barrier?, _ workshop: Workshop, width: Int) -> Page {
    var page = Page(width: width)
    guard let barrier else { return page }
    page.paragraph(barrier.name, .heading.with(.bold))
    let programs = workshop.names(of: barrier.programs, Program.folder)
    if !programs.isEmpty { page.paragraph("It holds up: \(programs)") }
    page.paragraph(
      barrier.workAround.isEmpty
        ? "No way around it is known yet." : "Way around: \(barrier.workAround)")
    let source = workshop.names(of: barrier.source, Barrier.statements)
    if !source.isEmpty { page.paragraph("Named in: \(source)", .muted) }
    if !barrier.notes.isEmpty { page.paragraph(barrier.notes, .muted) }
    return page
  }
}

extension Barrier.State {
  fileprivate var style: Style {
    switch self {
    case .open: .problem
    case .underWay: .caution
    case .workedAround: .figure
    case .cleared: .good
    }
  }
}
