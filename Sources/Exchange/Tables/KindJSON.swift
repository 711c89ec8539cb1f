import CareerPathways

/// The records of one kind as a JSON array and back: an object a record, a member a field by its
/// key, and the id.
///
/// Values are as in the files of a workspace, money in cents and percents in
/// hundredths; an empty field is null. A link is an object with the id and, to
/// be read by people, the title; a text names a record as one types it. An
/// object with the id of a record changes that record, in the members it has.
package enum KindJSON {
  package static func write(
    _ records: [AnyRecord], of kind: RecordKind, in context: FieldContext
  ) -> JSON {
    .array(
      records.map { record in
        var members: [String: JSON] = [KindCSV.idKey: .string(record.id.text)]
        for field in kind.fields { members[field.key] = field.json(of: record, context) }
        return .object(members)
      })
  }

  /// If anything is wrong, all of it is reported and nothing is read.
  package static func read(
    _ json: JSON, of kind: RecordKind, into workspace: Workspace, newID: () -> RecordID
  ) throws(ListRefusal) -> [AnyRecord] {
    guard let elements = json.elements else { throw ListRefusal([ListProblem(.notArray)]) }
    var reading = ListReading(kind, into: workspace)
    let started = elements.enumerated().map { reading.record($1, number: $0 + 1, spare: newID()) }
    guard reading.problems.isEmpty else { throw ListRefusal(reading.problems) }
    let context = FieldContext(workspace.with(started, of: kind))
    return started.map { kind.linked($0, context) }
  }
}

extension Field {
  /// The value as a member: null where it is empty, a link with its title.
  fileprivate func json(of owner: Owner, _ context: FieldContext) -> JSON {
    guard case .reference(let target, let isMany) = kind else {
      return kind.json(get(owner)) ?? .null
    }
    let links = get(owner).references.map { reference -> JSON in
      guard let id = reference.id else {
        return .string(context.name(of: reference, among: target))
      }
      let title = context.workspace?.title(of: id, among: target)
      return .object(["id": .string(id.text), "title": title.map(JSON.string) ?? .null])
    }
    return isMany ? .array(links) : links.first ?? .null
  }
}

extension RecordKind {
  /// The record with the names that it has for others read as people type them.
  fileprivate func linked(_ record: AnyRecord, _ context: FieldContext) -> AnyRecord {
    var record = record
    for field in fields {
      guard let target = field.kind.target else { continue }
      let links = field.get(record).references.map { link -> Reference in
        if case .named(let name) = link { context.reference(to: name, among: target) } else { link }
      }
      // What the field held before is of its kind, and so is this.
      try? field.put(FieldValue(references: links), in: &record)
    }
    return record
  }
}
