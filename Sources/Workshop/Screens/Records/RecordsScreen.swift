import CareerPathways
import TerminalUI

/// The table of all records of one kind, made from its fields.
struct RecordsScreen: RecordTableScreen {
  static let prefix = "records"
  let kind: RecordKind
  var table: RecordTable<KindRows>

  /// Opens the table of a kind with the cursor on a field of a record, or on the first of each.
  init(
    _ kind: RecordKind, _ workshop: Workshop, at record: RecordID? = nil, field: String? = nil
  ) {
    self.kind = kind
    table = RecordTable(KindRows(kind, workshop.workspace))
    if let record { table.go { $0 == record } }
    table.view.column = table.columns.firstIndex { $0.key == field } ?? 0
  }

  /// Opens the table of a kind that this workspace keeps.
  static func opening(_ type: (some KeptRecord).Type, _ workshop: Workshop) -> Outcome<Workshop> {
    workshop.workspace.kind(type.folder).map { .push(RecordsScreen($0, workshop)) }
      ?? .refused("This workspace keeps no \(type.noun.many)")
  }

  func title(_ workshop: Workshop) -> String { kind.noun.heading }

  func purpose(_ workshop: Workshop) -> String {
    kind.purpose + " Type to fill in the cell under the cursor; Enter goes down, Tab to the "
      + "right. Alt-Enter opens all fields of a row, Ctrl-K its links. Rows and columns of a "
      + "spreadsheet can be pasted from the cursor on, and those below the last row are added; "
      + "Shift with arrows selects cells to copy."
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    update(workshop)
    table.draw(
      on: &canvas,
      empty: "There are no \(kind.noun.many) yet. \(kind.purpose) Ctrl-N adds the first one.")
  }

  mutating func settle(_ workshop: inout Workshop) {
    update(workshop)
    workshop.spotlight = nil
  }

  /// Takes the records as they are now, and what another layer drew attention to.
  private mutating func update(_ workshop: Workshop) {
    table.update(workshop.workspace)
    if let id = workshop.spotlight { table.go { $0 == id } }
  }

  func goToPlace(_ workshop: inout Workshop) -> Outcome<Workshop> { .handled }

  func form(_ workshop: Workshop) -> (any Layer<Workshop>)? {
    table.row.map { RecordForms.form(of: $0.subject, kind) }
  }
}
