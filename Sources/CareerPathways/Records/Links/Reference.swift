/// What a field points at: another record, or a name that is no record’s, such as a partner heard
/// of for the first time.
package enum Reference: Hashable, Sendable {
  case record(RecordID)
  case named(String)

  /// The record it points at; nil for a mere name.
  package var id: RecordID? { if case .record(let id) = self { id } else { nil } }
}

/// Where the records are that a field can point at.
package enum LinkTarget: Hashable, Sendable {
  /// The records of a kind, by its folder.
  case records(RecordID)
  case maps
  /// What stands on one map; nil for every map.
  case things(MapThing, on: RecordID?)

  package static let levels = LinkTarget.things(.level, on: nil)
  package static let pathways = LinkTarget.things(.pathway, on: nil)
  package static let occupations = LinkTarget.things(.occupation, on: nil)
}

/// What stands on a map under a title.
package enum MapThing: Hashable, Sendable {
  case level
  case pathway
  case occupation
}

/// A reference as a member of a file: an object with the id, or the name as a text.
extension Reference {
  var json: JSON {
    switch self {
    case .record(let id): .object(["id": .string(id.text)])
    case .named(let name): .string(name)
    }
  }

  init(_ json: JSON) throws(FieldProblem) {
    if let name = json.text {
      self = .named(name)
    } else if let id = json.id.flatMap({ RecordID($0) }) {
      self = .record(id)
    } else {
      throw .wrongKind
    }
  }
}
