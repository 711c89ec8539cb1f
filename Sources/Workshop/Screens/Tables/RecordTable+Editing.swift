import CareerPathways
import TerminalUI

/// Editing the cell under the cursor, each time as one change that undo takes back.
extension RecordTable {
  /// Why the cell under the cursor cannot be typed in, or nil.
  func refusal(_ workshop: Workshop) -> String? {
    if row == nil { return "There is no row here" }
    if column.field == nil { return "This column says where it stands; Enter goes there" }
    return workshop.readOnlyReason
  }

  /// The layer in which the cell is typed: begun with `typed`, else with what stands there.
  func entry(typed: String?, _ prefix: String) -> CellEntry? {
    guard let row, let field = column.field else { return nil }
    let id = row.id
    let rows = rows
    return CellEntry(
      "\(column.title): \(row.title)", text: typed ?? shownToType(row, field), kind: field.kind,
      offering: offers(for: field.kind(of: row.subject)), prefix: prefix
    ) { text, workshop in Self.put(text, in: field, of: id, rows, &workshop) }
  }

  private func shownToType(_ row: Rows.Row, _ field: Field<Rows.Row.Subject>) -> String {
    field.words(of: row.subject, in: row.context)
  }

  /// What may be meant: the values of a choice, or what the column has elsewhere.
  private func offers(for kind: FieldKind) -> [String] {
    switch kind {
    case .choice(let choices): return choices.map(\.label)
    case .text:
      var seen: Set<String> = []
      for index in 0..<rows.count { seen.insert(column.text(rows[index])) }
      return seen.sorted().filter { !$0.isEmpty }
    case .reference(let target, _):
      return row?.context.names(target) ?? []
    default: return []
    }
  }

  /// Saves a text in a field of a record, or answers why it cannot stand there.
  static func put(
    _ text: String, in field: Field<Rows.Row.Subject>, of id: Rows.Row.ID, _ rows: Rows,
    _ workshop: inout Workshop
  ) -> String? {
    let context = FieldContext(workshop.workspace, today: workshop.today)
    return change(field, of: id, rows, &workshop) { subject throws(FieldProblem) in
      try field.take(text, in: &subject, context)
    }
  }

  /// Changes a field of a record, or answers why the change cannot stand.
  private static func change(
    _ field: Field<Rows.Row.Subject>, of id: Rows.Row.ID, _ rows: Rows,
    _ workshop: inout Workshop,
    _ change: (inout Rows.Row.Subject) throws(FieldProblem) -> Void
  ) -> String? {
    guard var row = rows.row(id, in: workshop.workspace) else { return "This is no longer here" }
    let (former, title) = (row.subject, row.title)
    do throws(FieldProblem) {
      try change(&row.subject)
    } catch {
      return Sentences.problem(error)
    }
    guard row.subject != former else { return nil }
    return rows.replace([row], "Changed ‘\(title)’: \(field.label.lowercased())", in: &workshop)
  }

  /// Empties the selected cells, or the one under the cursor; in the first column, removes the
  /// record.
  mutating func clear(_ workshop: inout Workshop) -> Outcome<Workshop> {
    if let selected { return clear(selected, &workshop) }
    guard let row, let field = column.field else { return .handled }
    if column.key == columns[0].key {
      rows.remove(row, from: &workshop)
      update(workshop.workspace)
      return .handled
    }
    return Self.put("", in: field, of: row.id, rows, &workshop).map { .refused($0) } ?? .handled
  }

  /// The cell in a box of its own: a long text, or a list with an item a row.
  func box(_ workshop: Workshop) -> Outcome<Workshop> {
    guard let row, let field = column.field else { return .handled }
    let (id, rows) = (row.id, rows)
    let title = "\(column.title): \(row.title)"
    guard field.kind.hasItems else {
      return .push(
        EditorLayer(title: title, hint: field.help, text: column.text(row)) { text, workshop in
          Self.put(text, in: field, of: id, rows, &workshop).map { .refused($0) } ?? .handled
        })
    }
    return .push(
      ListLayer(
        title: title, hint: field.help, offers: itemOffers(for: field),
        items: { workshop in
          rows.row(id, in: workshop.workspace).map { field.items(of: $0.subject, $0.context) } ?? []
        },
        commit: { items, workshop in
          Self.change(field, of: id, rows, &workshop) { subject throws(FieldProblem) in
            try field.put(items: items, in: &subject, row.context)
          }
        }))
  }

  /// The records that may be meant, and what the column has elsewhere.
  private func itemOffers(for field: Field<Rows.Row.Subject>) -> [String] {
    let records = row.map { offers(for: field.kind(of: $0.subject)) } ?? []
    var seen: Set<String> = []
    for index in 0..<rows.count {
      seen.formUnion(field.items(of: rows[index].subject, rows[index].context))
    }
    return records + seen.subtracting(records).sorted()
  }
}
