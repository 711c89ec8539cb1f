import CareerPathways
import TerminalUI

/// A record of whatever kind as the row of a table, with the workspace that its links lead into.
struct KindRow: RecordRow {
  var subject: AnyRecord
  let workspace: Workspace

  var id: RecordID { subject.id }
  var title: String { subject.title }
  var context: FieldContext { FieldContext(workspace) }
}

/// The records of one kind as the rows of a table.
struct KindRows: RecordRows {
  let kind: RecordKind
  let columns: [RecordColumn<KindRow>]
  private var workspace: Workspace
  private var records: [AnyRecord]

  init(_ kind: RecordKind, _ workspace: Workspace) {
    self.kind = kind
    self.workspace = workspace
    columns = kind.fields.map { RecordColumn($0) }
    records = kind.all(workspace)
  }

  var noun: Noun { kind.noun }
  var count: Int { records.count }

  subscript(index: Int) -> KindRow { KindRow(subject: records[index], workspace: workspace) }

  func id(at index: Int) -> RecordID { records[index].id }

  mutating func update(_ workspace: Workspace) -> RowsChange {
    let isSame = kind.areSame(workspace, self.workspace)
    defer { self.workspace = workspace }
    guard !isSame else { return .none }
    let former = records
    records = kind.all(workspace)
    guard records.lazy.map(\.id).elementsEqual(former.lazy.map(\.id)) else { return .rows }
    return .cells(
      records.indices.filter { records[$0] != former[$0] }.map { $0..<($0 + 1) })
  }

  func row(_ id: RecordID, in workspace: Workspace) -> KindRow? {
    kind.find(id, workspace).map { KindRow(subject: $0, workspace: workspace) }
  }

  func replace(_ rows: [KindRow], _ sentence: String, in workshop: inout Workshop) -> String? {
    let kind = kind
    workshop.edit(sentence) { workspace in
      for row in rows { kind.put(row.subject, &workspace) }
    }
    return nil
  }

  func blank(_ id: RecordID, in workspace: Workspace) -> KindRow? {
    KindRow(subject: kind.make(id), workspace: workspace)
  }

  func remove(_ row: KindRow, from workshop: inout Workshop) {
    workshop.remove(row.subject, of: kind)
  }
}
