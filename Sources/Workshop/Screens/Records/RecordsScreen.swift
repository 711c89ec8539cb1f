import CareerPathways
import TerminalUI

/// The table of all records of one kind, made from its fields.
struct RecordsScreen: RecordTableScreen {
  static let prefix = "records"
  let kind: RecordKind
  var table: RecordTable<KindRows>

  /// Opens the table of a kind with the cursor on a record, or on the first one.
  init(_ kind: RecordKind, _ workshop: Workshop, at record: RecordID? = nil) {
    self.kind = kind
    table = RecordTable(KindRows(kind, workshop.workspace))
    if let record { table.go { $0 == record } }
  }

  static let commands: [Command<RecordsScreen>] = tableCommands + ownCommands

  private static let ownCommands: [Command<RecordsScreen>] = [
    command(
      "add", "Add a record", label: "Add", keys: [.control("n"), .insert],
      summary: "Asks for the first field and adds a record with it.",
      unless: { $1.readOnlyReason }
    ) { screen, _ in screen.add() },
    command(
      "kinds", "Show another table", label: "Tables", keys: [.control("a")],
      summary: "Lists every kind of record, to open its table."
    ) { _, workshop in .push(RecordsMenu.picker(workshop)) },
    .readingGuide("records", keys: [.alt("g")]) { screen, _ in screen.kind.place },
    Command(
      "records.back", "Go back", keys: [.escape],
      summary: "Shows all rows again; pressed once more, leaves the table."
    ) { _, _ in .close },
  ]

  func title(_ workshop: Workshop) -> String { kind.noun.heading }

  func purpose(_ workshop: Workshop) -> String {
    kind.purpose + " Type to fill in the cell under the cursor; Enter goes down, Tab to the "
      + "right. Alt-Enter opens all fields of a row. Rows and columns of a spreadsheet can be "
      + "pasted from the cursor on; those below the last row are added."
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

  /// Asks for the first field of a new record.
  private func add() -> Outcome<Workshop> {
    let (kind, field) = (kind, kind.fields[0])
    return .push(
      PromptLayer(
        title: "New \(kind.noun.one)", hint: field.label + ". " + field.help, limit: 2000,
        validate: { text, workshop in RecordForms.problem(with: text, in: field, kind, workshop) }
      ) { text, workshop in
        var record = kind.make(workshop.newID())
        _ = try? field.take(
          text, in: &record, FieldContext(workshop.workspace, today: workshop.today))
        workshop.put(record, of: kind, "Added the \(kind.noun.one) ‘\(record.title)’")
        workshop.spotlight = record.id
        return .handled
      })
  }
}
