import CareerPathways

/// Objects as they become records of a kind, and what is wrong with them.
struct ListReading {
  private let kind: RecordKind
  private let workspace: Workspace
  private var seen: Set<RecordID> = []
  private(set) var problems: [ListProblem] = []

  init(_ kind: RecordKind, into workspace: Workspace) {
    self.kind = kind
    self.workspace = workspace
  }

  /// The record of an object, which gets the spare id where it has none.
  mutating func record(_ json: JSON, number: Int, spare: RecordID) -> AnyRecord {
    guard let members = json.members else {
      problems.append(ListProblem(.notObject, record: number))
      return kind.make(spare)
    }
    let id = id(members[KindCSV.idKey], number: number) ?? spare
    var record = kind.begun(id, in: workspace)
    for name in members.keys.sorted() where name != KindCSV.idKey && kind.field(name) == nil {
      problems.append(ListProblem(.unknownMember, record: number, member: name))
    }
    for field in kind.fields { read(members[field.key], field, into: &record, number: number) }
    return record
  }

  /// Nil where there is none, or none that can stand.
  private mutating func id(_ json: JSON?, number: Int) -> RecordID? {
    guard let json, json != .null else { return nil }
    guard let id = json.text.flatMap({ RecordID($0) }) else {
      problems.append(ListProblem(.notID, record: number, member: KindCSV.idKey))
      return nil
    }
    if !seen.insert(id).inserted {
      problems.append(ListProblem(.sameID, record: number, member: KindCSV.idKey))
    }
    return id
  }

  /// Reads a member; one that is missing leaves the field as it is.
  private mutating func read(
    _ json: JSON?, _ field: Field<AnyRecord>, into record: inout AnyRecord, number: Int
  ) {
    do throws(FieldProblem) {
      var value = field.get(record)
      if let json { value = try field.kind.value(from: json) }
      try field.put(value, in: &record)
    } catch {
      problems.append(ListProblem(.field(error), record: number, member: field.key))
    }
  }
}
