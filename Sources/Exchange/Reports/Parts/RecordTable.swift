import CareerPathways

/// The records of one kind as a report shows them: a column a field, a row a record.
struct RecordTable: Sendable {
  /// The folder of the kind.
  let id: String
  /// Such as `Partners`.
  let title: String
  let columns: [String]
  let rows: [[String]]
  /// What stands over each record where it stands alone.
  private let headings: [String]
  /// Where its kind stands in the process.
  let place: GuidePlace

  /// The most columns that a page has room for; with more, each record stands alone.
  private static let mostColumns = 6

  /// The kinds that have records, in order.
  static func all(in workspace: Workspace) -> [RecordTable] {
    workspace.kinds.map { RecordTable($0, workspace) }.filter { !$0.rows.isEmpty }
  }

  private init(_ kind: RecordKind, _ workspace: Workspace) {
    id = kind.folder.text
    title = kind.noun.heading
    place = kind.place
    let fields = ReadableRecord.fields(of: kind)
    let records = kind.all(workspace).map { ReadableRecord($0, in: workspace) }
    columns = fields.map(\.label)
    rows = records.map { fields.map($0.text) }
    headings = zip(records, rows).map { $0.heading(first: $1.first ?? "") }
  }

  var part: ReportPart { ReportPart(id, title) { _ in blocks } }

  private var blocks: [PaperBlock] {
    let table = PaperTable(columns: columns, rows: rows).filled
    guard table.columns.count > Self.mostColumns else { return [.table(table)] }
    return [
      .cards(
        zip(headings, table.rows).map { heading, row in
          (
            name: heading,
            facts: zip(table.columns, row).dropFirst().map { (label: $0, text: $1) }
          )
        })
    ]
  }
}
