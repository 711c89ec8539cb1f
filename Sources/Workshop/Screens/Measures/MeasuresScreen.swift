import CareerPathways
import TerminalUI

/// The measures: where each began, where it stands, how far its target is, and which way it goes.
struct MeasuresScreen: BoardScreen {
  static let prefix = "measures"
  private var table = TableView(selectsRows: true)

  init() {}

  static let commands: [Command<MeasuresScreen>] =
    [
      command(
        "add", "Add a measure", label: "Add", keys: [.control("n"), .insert],
        summary: "Picks one of the guide’s sample measures, or begins one of your own.",
        unless: { $1.readOnlyReason }
      ) { _, workshop in .push(MeasurePicker.layer(workshop)) },
      command(
        "figure", "Write down a figure", label: "Figure", keys: [.character("f")],
        summary: "Asks for a period and a figure, and who reported it.",
        unless: { screen, workshop in
          workshop.readOnlyReason
            ?? (screen.measure(workshop) == nil ? "Ctrl-N adds a measure first" : nil)
        }
      ) { screen, workshop in
        screen.measure(workshop).map { .push(NewFigure.prompt($0)) } ?? .handled
      },
      command(
        "report", "Report by partner and period", label: "Report", keys: [.character("r")],
        summary: "Shows every figure: a row for each measure and partner, a column a period."
      ) { _, _ in .push(MeasureReportScreen()) },
      command(
        "reviews", "Show reviews and adjustments", label: "Reviews", keys: [.character("v")],
        summary: "Shows what partners said of the outcomes, and what was changed."
      ) { _, _ in .push(ReviewsScreen()) },
      tableCommand(Measure.self, key: "t", label: "Table"),
      tableCommand(Actual.self, key: "a"),
      openCommand,
      .presenting(
        "measures", "Present the measures",
        unless: { $1.workspace[Measure.self].isEmpty ? "Ctrl-N adds a measure first" : nil }
      ) { _ in PresentedMeasures.sheets },
      removeCommand, backCommand,
    ]

  func title(_ workshop: Workshop) -> String { "Measures" }

  func purpose(_ workshop: Workshop) -> String {
    "How the work goes and what comes of it: where each measure began, its last figure, the way to "
      + "the target, and which way it goes. Below are its figures by period."
  }

  func measure(_ workshop: Workshop) -> Measure? {
    let all = workshop.workspace.all(Measure.self)
    return all.indices.contains(table.row) ? all[table.row] : all.last
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    measure(workshop).map { RecordPlace($0) }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    workshop.spotlight = nil
    let answer = table.handle(
      key.arrow, rows: workshop.workspace[Measure.self].count,
      columns: MeasureDrawing.columnCount)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = table.handle(
      mouse, on: meaning, rows: workshop.workspace[Measure.self].count,
      columns: MeasureDrawing.columnCount)
    return answer == .chosen ? run("measures.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let all = workshop.workspace.measureProgress
    if let row = all.firstIndex(where: { $0.id == workshop.spotlight }) { table.row = row }
    let panes = BoardPanes(in: canvas.bounds.inset(columns: 1), below: 10, rows: all.count + 1)
    let drawing = MeasureDrawing(all: all, today: workshop.today)
    canvas.within(panes.main) { drawing.draw(on: &$0, &table) }
    guard all.indices.contains(table.row) else { return }
    canvas.within(panes.detail) { canvas in
      canvas.rule(row: 0, width: canvas.width)
      canvas.within(canvas.bounds.splitTop(1).rest) {
        drawing.drawFigures(of: all[table.row], on: &$0, workshop)
      }
    }
  }
}
