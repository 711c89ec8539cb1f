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
    [
      RecordTable("Partners", Array(workspace.partners.values))
    ].filter { !$0.rows.isEmpty }
  }

  init<R: RecordDocument>(_ title: String, _ records: [R]) {
    id = R.folder.text
    self.title = title
    columns = R.fields.map(\.label)
    rows = records.map { record in R.fields.map { $0.shown(of: record) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
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
  /// What a field says to a reader: a choice by its label, a list with a line for each item.
  func shown(of owner: Owner) -> String {
    let value = get(owner)
    if case .list(let items) = value { return items.joined(separator: "\n") }
    return kind.label(of: value)
  }
}
