import CareerPathways
import TerminalUI

/// A record of whatever kind as the row of a table, with the records that its links lead to.
struct KindRow: RecordRow {
  var subject: AnyRecord
  let context: FieldContext

  var id: RecordID { subject.id }
  var title: String { subject.title }
}

/// The records of one kind as the rows of a table.
struct KindRows: RecordRows {
  let kind: RecordKind
  let columns: [RecordColumn<KindRow>]
  private var workspace: Workspace
  /// One for all rows, so that titles are read once.
  private var context: FieldContext
  private var records: [AnyRecord]

  init(_ kind: RecordKind, _ workspace: Workspace) {
    self.kind = kind
    self.workspace = workspace
    context = FieldContext(workspace)
    columns = kind.fields.map { RecordColumn($0) }
    records = kind.all(workspace)
  }

  var noun: Noun { kind.noun }
  var count: Int { records.count }

  subscript(index: Int) -> KindRow { KindRow(subject: records[index], context: context) }

  func id(at index: Int) -> RecordID { records[index].id }

  mutating func update(_ workspace: Workspace) -> RowsChange {
    guard workspace != self.workspace else { return .none }
    let isSame = kind.areSame(workspace, self.workspace)
    self.workspace = workspace
    context = FieldContext(workspace)
    guard !isSame else { return hasLinks ? .cells([0..<count]) : .none }
    let former = records
    records = kind.all(workspace)
    guard records.lazy.map(\.id).elementsEqual(former.lazy.map(\.id)) else { return .rows }
    return .cells(
      records.indices.filter { records[$0] != former[$0] }.map { $0..<($0 + 1) })
  }

  /// Whether cells show titles of other records, which may change without these.
  private var hasLinks: Bool { kind.fields.contains { $0.kind.isReference } }

  func row(_ id: RecordID, in workspace: Workspace) -> KindRow? {
    kind.find(id, workspace).map { KindRow(subject: $0, context: FieldContext(workspace)) }
  }

  func replace(_ rows: [KindRow], _ sentence: String, in workshop: inout Workshop) -> String? {
    let kind = kind
    workshop.edit(sentence) { workspace in
      for row in rows { kind.put(row.subject, &workspace) }
    }
    return nil
  }

  func blank(_ id: RecordID, in workspace: Workspace) -> KindRow? {
    KindRow(subject: kind.make(id), context: FieldContext(workspace))
  }

  func remove(_ row: KindRow, from workshop: inout Workshop) {
    workshop.remove(row.subject, of: kind)
  }
}
