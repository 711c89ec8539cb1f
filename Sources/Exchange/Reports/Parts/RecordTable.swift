import CareerPathways

/// The records of one kind as a report shows them: a column a field, a row a record.
struct RecordTable: Sendable {
  /// The folder of the kind.
  let id: String
  /// Such as `Partners`.
  let title: String
  let columns: [String]
  let rows: [[String]]

  /// The most columns that a page has room for; with more, each record stands alone.
  private static let mostColumns = 6

  /// The kinds that have records, in order.
  static func all(in workspace: Workspace) -> [RecordTable] {
    workspace.kinds.map { RecordTable($0, workspace) }.filter { !$0.rows.isEmpty }
  }

  private init(_ kind: RecordKind, _ workspace: Workspace) {
    let context = FieldContext(workspace)
    id = kind.folder.text
    title = kind.noun.heading
    columns = kind.fields.map(\.label)
    rows = kind.all(workspace).map { record in
      kind.fields.map { $0.shown(of: record, in: context) }
    }
  }

  var part: ReportPart { ReportPart(id, title) { _ in blocks } }

  private var blocks: [PaperBlock] {
    let table = PaperTable(columns: columns, rows: rows).filled
    guard table.columns.count > Self.mostColumns else { return [.table(table)] }
    return [
      .cards(
        table.rows.map { row in
          (
            name: row[0],
            facts: zip(table.columns, row).dropFirst().map { (label: $0, text: $1) }
          )
        })
    ]
  }
}

extension Field {
  /// What a field says to a reader: a choice by its label, several items with a line for each.
  fileprivate func shown(of owner: Owner, in context: FieldContext) -> String {
    let items = items(of: owner, context)
    return items.isEmpty
      ? kind.label(of: get(owner), in: context) : items.joined(separator: "\n")
  }
}
