import CareerPathways

/// The records of one kind as CSV and back: a column a field by its key, and the id in the last.
///
/// A row with the id of a record changes that record, in the columns that the
/// file has; any other row is a new record, or bad where a row cannot make one.
/// Links may name other rows of the same file. If any row is bad, all bad rows
/// are reported and nothing is read.
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
      required: kind.isMadeOfFields ? kind.fields.filter(\.isRequired).map(\.key) : [idKey])
    var problems: [TableProblem] = []
    let ids = ids(of: table.rows, kind, workspace, newID: newID, reporting: &problems)
    // A row of no record has no fields that could be wrong.
    guard !problems.contains(where: { $0.fact == .unknownID }) else { throw TableRefusal(problems) }
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
      row.admit(&records[index], of: kind, to: workspace, reporting: &problems)
    }
    guard problems.isEmpty else { throw TableRefusal(problems) }
    return records
  }

  /// The id of each row, a new one where it has none.
  private static func ids(
    of rows: [NamedRow], _ kind: RecordKind, _ workspace: Workspace, newID: () -> RecordID,
    reporting problems: inout [TableProblem]
  ) -> [RecordID] {
    var seen: Set<RecordID> = []
    return rows.map { row in
      guard !row[idKey].isEmpty else {
        if !kind.isMadeOfFields { problems.append(row.problem(.unknownID, in: idKey)) }
        return newID()
      }
      guard let id = RecordID(row[idKey]) else {
        problems.append(row.problem(.notID, in: idKey))
        return newID()
      }
      if !seen.insert(id).inserted { problems.append(row.problem(.sameID, in: idKey)) }
      if !kind.isMadeOfFields, kind.find(id, workspace) == nil {
        problems.append(row.problem(.unknownID, in: idKey))
      }
      return id
    }
  }
}

extension NamedRow {
  /// Takes what the workspace makes of a record that comes into it, or reports why it may not.
  fileprivate func admit(
    _ record: inout AnyRecord, of kind: RecordKind, to workspace: Workspace,
    reporting problems: inout [TableProblem]
  ) {
    do throws(FieldProblem) {
      record = try kind.admitted(record, workspace)
    } catch {
      problems.append(problem(.field(error)))
    }
  }
}

extension RecordKind {
  /// Whether a row of a table can make a record.
  var isMadeOfFields: Bool { if case .fields = origin { true } else { false } }

  /// The record of this id as a workspace has it, else a blank one.
  func begun(_ id: RecordID, in workspace: Workspace) -> AnyRecord {
    find(id, workspace) ?? make(id)
  }
}

extension Workspace {
  /// A workspace that has these records too.
  package func with(_ records: [AnyRecord], of kind: RecordKind) -> Workspace {
    var workspace = self
    for record in records { kind.put(record, &workspace) }
    return workspace
  }
}
