import CareerPathways
import LaborData
import TerminalUI

/// The imported tables: where each comes from, what was left out of it, and why.
struct DataScreen: Layer {
  private(set) var rows: [DataRow]
  private var view = TableView(selectsRows: true)
  /// The version of the tables that the rows are of.
  private var version: Int

  init(_ workshop: Workshop) {
    rows = DataRow.all(in: workshop.dataFolder)
    version = workshop.tablesVersion
  }

  func title(_ workshop: Workshop) -> String { "Imported data" }

  func purpose(_ workshop: Workshop) -> String {
    "Public files of wages, projections, completions and the codes that join them. What a file "
      + "is shows in its row of names. Importing a file again replaces its table; tables of two "
      + "periods stand side by side. Rows that cannot be read are left out and named here."
  }

  var selected: DataRow? { rows.indices.contains(view.row) ? rows[view.row] : nil }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    refresh(workshop)
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let answer = view.handle(key.arrow, rows: rows.count, columns: DataRow.columns.count)
    return answer == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = view.handle(
      mouse, on: meaning, rows: rows.count, columns: DataRow.columns.count)
    return answer == .chosen ? run("data.open", &workshop) : .handled
  }

  /// Asks first, since nothing here brings the table back.
  func remove() -> Outcome<Workshop> {
    guard let row = selected else { return .handled }
    return .push(
      DialogLayer(
        title: "Remove the table",
        question: "Remove ‘\(row.id)’? Only importing its file again brings it back.",
        choices: [
          DialogChoice("k", "Keep it") { _ in .handled },
          DialogChoice("r", "Remove it") { workshop in
            workshop.removeTable(row.id)
            return .handled
          },
        ]))
  }

  /// Takes the tables as they are now.
  private mutating func refresh(_ workshop: Workshop) {
    if version != workshop.tablesVersion {
      version = workshop.tablesVersion
      rows = DataRow.all(in: workshop.dataFolder)
      if let new = rows.firstIndex(where: { $0.id == workshop.spotlight }) { view.row = new }
    }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    refresh(workshop)
    let (work, rest) = canvas.bounds.inset(rows: 1, columns: 2)
      .splitTop(workshop.errand == nil ? 0 : 2)
    if let errand = workshop.errand {
      canvas.within(work) { ErrandBar(errand).draw(on: &$0) }
    }
    let below = rows.isEmpty ? 0 : TablePane.height(in: rest.height)
    let (list, pane) = rest.splitTop(rest.height - below)
    let rows = rows
    canvas.within(list) { canvas in
      view.draw(
        on: &canvas, columns: DataRow.columns.map(\.table), rowCount: rows.count, empty: Self.empty
      ) { rows[$0].cell($1) }
    }
    guard let row = selected else { return }
    canvas.within(pane) { TablePane(row: row).draw(on: &$0) }
  }

  private static let empty =
    "Nothing is imported yet. Ctrl-N takes a file: wages (OEWS), projections, completions and "
    + "institutions (IPEDS), the crosswalk of programs to occupations, O*NET’s job zones and "
    + "related occupations, as the agencies publish them."
}
