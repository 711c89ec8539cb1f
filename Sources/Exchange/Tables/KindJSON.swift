import CareerPathways

/// The records of one kind as a JSON array and back: an object a record, a member a field by its
/// key, and the id.
///
/// A record with parts stands there whole, as in its file. Values are as in the files of a workspace, money in cents and percents in
/// hundredths; an empty field is null. A link is an object with the id and, to
/// be read by people, the title; a text names a record as one types it. An
/// object with the id of a record changes that record, in the members it has; a
/// whole one takes its place.
package enum KindJSON {
  package static func write(
    _ records: [AnyRecord], of kind: RecordKind, in context: FieldContext
  ) -> JSON {
    .array(
      records.map { record in
        var members =
          if case .whole(let whole) = kind.origin {
            whole.write(record).members ?? [:]
          } else {
            kind.members(of: record, context)
          }
        members[KindCSV.idKey] = .string(record.id.text)
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
    reading.context = FieldContext(workspace.with(started, of: kind))
    let records = zip(elements, started).enumerated().map {
      reading.finished($1.1, $1.0, number: $0 + 1)
    }
    guard reading.problems.isEmpty else { throw ListRefusal(reading.problems) }
    return records
  }
}

extension Field {
  /// The value as a member: null where it is empty, a link with its title.
  fileprivate func json(of owner: Owner, _ context: FieldContext) -> JSON {
    guard case .reference(let target, let isMany) = kind(of: owner) else {
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
  fileprivate func members(of record: AnyRecord, _ context: FieldContext) -> [String: JSON] {
    Dictionary(fields.map { ($0.key, $0.json(of: record, context)) }) { first, _ in first }
  }
}

extension Field {
  /// A value with the names that it has for records read as people type them.
  func linked(_ value: FieldValue, of owner: Owner, _ context: FieldContext) -> FieldValue {
    guard let target = kind(of: owner).target else { return value }
    return FieldValue(
      references: value.references.map { link in
        if case .named(let name) = link { context.reference(to: name, among: target) } else { link }
      })
  }
}
