import CareerPathways

/// The records of one kind as CSV and back: a column a field by its key, and the id in the last.
///
/// A row with the id of a record changes that record, in the columns that the
/// file has; any other row is a new record. Links may name other rows of the
/// same file. If any row is bad, all bad rows are reported and nothing is read.
package enum KindCSV {
  /// The column of the ids.
  static let idKey = "id"

  package static func write(
    _ records: [AnyRecord], of kind: RecordKind, in context: FieldContext
  ) -> [UInt8] {
    let rows = records.map { record in
      kind.fields.map { $0.cell(of: record, context) } + [record.id.text]
    }
    return DelimitedWriter.write([kind.fields.map(\.key) + [idKey]] + rows)
  }

  package static func read(
    _ bytes: [UInt8], of kind: RecordKind, into workspace: Workspace, today: CalendarDate? = nil,
    newID: () -> RecordID
  ) throws(TableRefusal) -> [AnyRecord] {
    let table = try NamedTable.read(
      bytes, known: kind.fields.map(\.key) + [idKey],
      required: kind.fields.filter(\.isRequired).map(\.key))
    var problems: [TableProblem] = []
    let ids = ids(of: table.rows, newID: newID, reporting: &problems)
    var records = ids.map { kind.begun($0, in: workspace) }
    let context = FieldContext(workspace, today: today)
    for (index, row) in table.rows.enumerated() {
      row.read(table.named(kind.fields), into: &records[index], context, reporting: &problems)
    }
    guard problems.isEmpty else { throw TableRefusal(problems) }
    let links = table.named(kind.fields).filter(\.kind.isReference)
    let whole = FieldContext(workspace.with(records, of: kind), today: today)
    for (index, row) in table.rows.enumerated() {
      row.read(links, into: &records[index], whole, reporting: &problems)
    }
    return records
  }

  /// The id of each row, a new one where it has none.
  private static func ids(
    of rows: [NamedRow], newID: () -> RecordID, reporting problems: inout [TableProblem]
  ) -> [RecordID] {
    var seen: Set<RecordID> = []
    return rows.map { row in
      guard !row[idKey].isEmpty else { return newID() }
      guard let id = RecordID(row[idKey]) else {
        problems.append(row.problem(.notID, in: idKey))
        return newID()
      }
      if !seen.insert(id).inserted { problems.append(row.problem(.sameID, in: idKey)) }
      return id
    }
  }
}

extension RecordKind {
  /// The record of this id as a workspace has it, else a blank one.
  func begun(_ id: RecordID, in workspace: Workspace) -> AnyRecord {
    find(id, workspace) ?? make(id)
  }
}

extension Workspace {
  /// A workspace that has these records too.
  func with(_ records: [AnyRecord], of kind: RecordKind) -> Workspace {
    var workspace = self
    for record in records { kind.put(record, &workspace) }
    return workspace
  }
}
