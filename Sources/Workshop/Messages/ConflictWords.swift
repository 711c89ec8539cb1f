import CareerPathways

/// A conflict in words: what it is about, and the values of either side.
struct ConflictWords {
  /// The record, the part of it and the field, as people know them.
  let name: String
  private let kind: FieldKind?
  private let context: FieldContext

  /// `context` knows the titles of all records, and takes long to make: once for all conflicts.
  init(_ place: ConflictPlace, _ workspace: Workspace, _ context: FieldContext) {
    self.context = context
    let part = ConflictPart(place, workspace)
    kind = part.kind
    name =
      part.names.map { "‘\($0)’" }.joined(separator: ", ")
      + (part.field.isEmpty ? "" : ", \(part.field)")
  }

  /// A value as the form of its field shows it; what is no field’s value in short.
  func text(_ json: JSON?) -> String {
    guard let json else { return "nothing" }
    // A value that the field does not take is shown as it stands in the file.
    if let kind, let value = try? kind.value(from: json) {
      let text = kind.label(of: value, in: context)
      return text.isEmpty ? "empty" : text
    }
    return Self.plain(json)
  }

  private static func plain(_ json: JSON) -> String {
    switch json {
    case .null: "empty"
    case .bool(let value): value ? "yes" : "no"
    case .number(let text), .string(let text): text
    case .array(let elements): elements.map(plain).joined(separator: ", ")
    case .object(let members):
      ["title", "name", "said"].lazy.compactMap { members[$0]?.text }.first
        ?? members.sorted { $0.key < $1.key }.map { "\($0.key) \(plain($0.value))" }
        .joined(separator: ", ")
    }
  }

  /// Who wrote the value that does not stand, and when.
  static func origin(_ conflict: DocumentConflict, _ moment: (Int) -> String) -> String {
    let author = conflict.author.isEmpty ? "the other side" : conflict.author
    return conflict.time.map { "\(author), \(moment($0))" } ?? author
  }
}

/// What a conflict is about: names from the outside in, and the field.
private struct ConflictPart {
  var names: [String] = []
  var field = ""
  var kind: FieldKind?

  init(_ place: ConflictPlace, _ workspace: Workspace) {
    let ids = place.document.ids
    var path = place.conflict.path[...]
    names = [workspace.title(of: place.document)]
    if ids.first == PathwayMap.folder, ids.count == 2 {
      descend(&path, in: workspace.maps[ids[1]])
    } else if case .member(let key)? = path.first, let folder = ids.first {
      take(workspace.kind(folder)?.field(key))
    }
    if field.isEmpty { field = Self.words(path) }
  }

  /// Goes to the part of a map that the path leads to.
  private mutating func descend(_ path: inout ArraySlice<PathStep>, in map: PathwayMap?) {
    guard let map, case .member(let list)? = path.first else { return }
    guard case .element(let text)? = path.dropFirst().first, let id = RecordID(text) else {
      return take(PathwayMap.field(list))
    }
    path = path.dropFirst(2)
    guard case .member(let key) = path.first ?? .order else { return name(id, on: map) }
    name(id, on: map)
    switch list {
    case "occupations": take(Occupation.field(key))
    case "levels": take(Level.field(key))
    case "pathways": take(Pathway.field(key))
    case "progressions": take(Progression.field(key))
    default: break
    }
  }

  private mutating func name(_ id: RecordID, on map: PathwayMap) {
    let title =
      map.occupation(id)?.title ?? map.level(id)?.title ?? map.pathway(id)?.title
      ?? map.progressions.first { $0.id == id }.map { map.name(of: $0) }
    if let title { names.append(title) }
  }

  private mutating func take<Owner>(_ found: Field<Owner>?) {
    guard let found else { return }
    field = found.label.prefix(1).lowercased() + found.label.dropFirst()
    kind = found.kind
  }

  /// The steps that no field explains, as they stand in the file.
  private static func words(_ path: ArraySlice<PathStep>) -> String {
    path.compactMap { step in
      switch step {
      case .member(let name): name.replacing("_", with: " ")
      case .element: nil
      case .order: "the order"
      }
    }.joined(separator: ", ")
  }
}
