import CareerPathways
import TerminalUI

extension RecordsScreen {
  static let commands: [Command<RecordsScreen>] =
    editingCommands + tableCommands + leadingCommands + fileCommands

  private static let editingCommands: [Command<RecordsScreen>] = [
    command(
      "add", "Add a record", label: "Add", keys: [.control("n"), .insert],
      summary: "Asks for the first field and adds a record with it.",
      unless: { $1.readOnlyReason }
    ) { screen, _ in screen.add() },
    command(
      "duplicate", "Duplicate the record", keys: [.alt("d")],
      summary: "Adds a record with the same fields, to change what differs.",
      unless: { $1.readOnlyReason ?? needsRow($0, $1) }
    ) { $0.duplicate(&$1) },
  ]

  private static let leadingCommands: [Command<RecordsScreen>] = [
    command(
      "links", "Follow the links of the record", label: "Links", keys: [.control("k")],
      summary: "Lists what the record points at and what points at it; Enter goes there.",
      unless: needsRow
    ) { $0.links($1) },
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

  private static let fileCommands: [Command<RecordsScreen>] = [
    command(
      "export", "Export the table", keys: [.alt("e")],
      summary: "Writes all records of the table as CSV or JSON."
    ) { screen, workshop in .push(ExportLayer(.records(screen.kind), workshop)) },
    command(
      "import", "Import records from a file", keys: [.alt("i")],
      summary: "Adds and changes records from CSV or JSON; names every bad row.",
      unless: { $1.readOnlyReason }
    ) { screen, workshop in .push(RecordImport.prompt(screen.kind, workshop)) },
  ]

  @Sendable private static func needsRow(_ screen: RecordsScreen, _: Workshop) -> String? {
    screen.table.row == nil ? "There is no row here" : nil
  }
}

/// What the commands do.
extension RecordsScreen {
  /// Asks for the first field of a new record.
  private func add() -> Outcome<Workshop> {
    let (kind, field) = (kind, kind.fields[0])
    return .push(
      PromptLayer(
        title: "New \(kind.noun.one)", hint: field.label + ". " + field.help, limit: 2000,
        validate: { text, workshop in RecordForms.problem(with: text, in: field, kind, workshop) }
      ) { text, workshop in
        workshop.spotlight = RecordForms.add(text, kind, &workshop)
        return .handled
      })
  }

  private func duplicate(_ workshop: inout Workshop) -> Outcome<Workshop> {
    guard let row = table.row else { return .handled }
    let copy = RecordForms.copy(of: row.subject, kind, as: workshop.newID())
    if workshop.put(copy, of: kind, "Duplicated the \(kind.noun.one) ‘\(row.title)’") {
      workshop.spotlight = copy.id
    }
    return .handled
  }

  private func links(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let row = table.row else { return .handled }
    let picker = RecordLinks.picker(of: row.subject, kind, marking: table.column.key, workshop)
    return picker.map { .push($0) }
      ?? .refused("‘\(row.title)’ points at nothing, and nothing points at it")
  }
}
