import CareerPathways
import TerminalUI

/// Every figure of the measures: a row a measure and partner, a column a period.
struct MeasureReportScreen: BoardScreen {
  static let prefix = "measure-report"
  private var table = TableView()
  private var byPartner = true

  init() {}

  static let commands: [Command<MeasureReportScreen>] = [
    command(
      "together", "Show partners apart or together", label: "Together", keys: [.tab],
      summary: "Goes between a row for each partner and one for all of them."
    ) { screen, _ in
      screen.byPartner.toggle()
      screen.table = TableView()
      return .handled
    },
    command(
      "open", "Open the measure", label: "Open", keys: [.enter, .function(2)],
      summary: "Opens the form of the measure in the row.",
      unless: { $0.place($1) == nil ? "There is nothing here to open" : nil }
    ) { screen, workshop in
      screen.place(workshop).flatMap { workshop.form(at: $0) }.map { .push($0) } ?? .handled
    },
    tableCommand(Actual.self, key: "a", label: "Table of figures"),
    backCommand,
  ]

  func title(_ workshop: Workshop) -> String { "Measures by partner and period" }

  func purpose(_ workshop: Workshop) -> String {
    "What each partner reported for each period; Tab shows them together, as sums or averages."
  }

  private func report(_ workshop: Workshop) -> MeasureReport {
    MeasureReport(
      workshop.workspace.all(Measure.self),
      workshop.workspace.all(Actual.self), byPartner: byPartner)
  }

  func place(_ workshop: Workshop) -> RecordPlace? {
    let rows = report(workshop).rows
    return rows.indices.contains(table.row) ? RecordPlace(rows[table.row].measure) : nil
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let report = report(workshop)
    let answer = table.handle(
      key.arrow, rows: report.rows.count, columns: columns(of: report).count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let report = report(workshop)
    let answer = table.handle(
      mouse, on: meaning, rows: report.rows.count, columns: columns(of: report).count)
    return answer == .chosen ? run("measure-report.open", &workshop) : .handled
  }

  private func columns(of report: MeasureReport) -> [TableColumn] {
    [TableColumn("Measure", widths: 12...36), TableColumn("Reported by", widths: 8...24)]
      + report.periods.map {
        TableColumn($0.description, widths: 7...12, alignment: .right)
      }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let report = report(workshop)
    canvas.within(canvas.bounds.inset(columns: 1)) { canvas in
      table.draw(
        on: &canvas, columns: columns(of: report), rowCount: report.rows.count,
        empty: "No figures yet. On the measures, f writes one down."
      ) { row, column in Self.cell(report.rows[row], column, workshop) }
    }
  }

  private static func cell(
    _ row: MeasureReport.Row, _ column: Int, _ workshop: Workshop
  ) -> TableCell {
    switch column {
    case 0: TableCell(row.measure.name)
    case 1:
      TableCell(
        row.partner != nil
          ? workshop.name(of: row.partner, Partner.folder) : "all partners", .muted)
    default: TableCell(row.values[column - 2]?.shown ?? "·", .figure)
    }
  }
}
