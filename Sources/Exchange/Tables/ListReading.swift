import CareerPathways

/// Objects as they become records of a kind, and what is wrong with them.
struct ListReading {
  private let kind: RecordKind
  private let workspace: Workspace
  /// What names may be those of.
  var context: FieldContext
  private var seen: Set<RecordID> = []
  private(set) var problems: [ListProblem] = []

  init(_ kind: RecordKind, into workspace: Workspace) {
    self.kind = kind
    self.workspace = workspace
    context = FieldContext(workspace)
  }

  /// The record of an object, which gets the spare id where it has none.
  mutating func record(_ json: JSON, number: Int, spare: RecordID) -> AnyRecord {
    guard let members = json.members else {
      problems.append(ListProblem(.notObject, record: number))
      return kind.make(spare)
    }
    let id = id(members[KindCSV.idKey], number: number) ?? spare
    if case .whole(let whole) = kind.origin {
      return self.whole(members, id, whole, number: number)
    }
    if case .guide = kind.origin, kind.find(id, workspace) == nil {
      problems.append(ListProblem(.unknownID, record: number, member: KindCSV.idKey))
    }
    var record = kind.begun(id, in: workspace)
    for name in members.keys.sorted() where name != KindCSV.idKey && kind.field(name) == nil {
      problems.append(ListProblem(.unknownMember, record: number, member: name))
    }
    for field in kind.fields { read(members[field.key], field, into: &record, number: number) }
    return record
  }

  /// The record of an object that has all of it; a blank one where it cannot be read.
  private mutating func whole(
    _ members: [String: JSON], _ id: RecordID, _ whole: WholeRecords, number: Int
  ) -> AnyRecord {
    var members = members
    members[KindCSV.idKey] = nil
    do throws(DocumentProblem) {
      let place = DocumentPlace(DocumentName(folders: [kind.folder], id: id))
      let record = try whole.read(.object(members), id, place)
      refuseStrangers(in: record, number: number)
      return record
    } catch {
      problems.append(ListProblem(.part(error.place.path, error.fact), record: number))
      return kind.make(id)
    }
  }

  /// A member that the kind does not know, and the record here does not have, is a mistake: a
  /// misspelled one, or the file of another kind.
  private mutating func refuseStrangers(in record: AnyRecord, number: Int) {
    let kept = kind.find(record.id, workspace)?.record.unknown ?? [:]
    for name in record.record.unknown.keys.sorted() where kept[name] == nil {
      problems.append(ListProblem(.unknownMember, record: number, member: name))
    }
  }

  /// The record with its links read again, now that names may be those of other new records, as
  /// the workspace takes it in.
  mutating func finished(_ record: AnyRecord, _ json: JSON, number: Int) -> AnyRecord {
    var record = record
    if kind.isMadeOfFields {
      for field in kind.fields where field.kind.isReference && json[field.key] != nil {
        read(json[field.key], field, into: &record, number: number)
      }
    }
    do throws(FieldProblem) {
      return try kind.admitted(record, workspace)
    } catch {
      problems.append(ListProblem(.field(error), record: number))
      return record
    }
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
      if let json {
        value = field.linked(try field.kind.value(from: json), of: record, context)
      }
      try field.put(value, in: &record)
    } catch {
      problems.append(ListProblem(.field(error), record: number, member: field.key))
    }
  }
}
