import CareerPathways

/// The CTIDs of a map and of what is on it, the same at each export.
///
/// An id that is a CTID is the CTID, as for what an import brought; any other
/// makes one, together with the id of the map.
struct MapCTIDs {
  private let map: RecordID
  /// The CTIDs that an import brought for what has no id on a map.
  private let kept: [String: JSON]
  /// One for each part, however its name is composed of letters and accents.
  private var parts: [MapPart: CTID] = [:]

  /// The member of a map that keeps the CTIDs of credentials by their names.
  static let credentials = "credential_ctids"
  /// The member of a map that keeps the CTID of its levels as a whole.
  static let model = "levels_ctid"

  /// The CTIDs of a map and of these parts of it.
  init(_ map: PathwayMap, parts: [MapPart] = []) {
    self.map = map.id
    kept = map.unknown
    for part in parts where self.parts[part] == nil { self.parts[part] = made(for: part) }
  }

  var set: CTID { CTID(map.text) ?? derived("map") }

  var model: CTID { Self.ctid(kept[Self.model]) ?? derived("levels") }

  func level(_ id: RecordID) -> CTID { ctid("level", id) }

  /// The Pathway of a column; another than its first is named by its destination too.
  func pathway(_ pathway: SplitPathway) -> CTID {
    guard !pathway.isFirst, let destination = pathway.destination else {
      return ctid("pathway", pathway.column.id)
    }
    return derived("pathway/\(pathway.column.id)/to/\(self[destination])")
  }

  subscript(part: MapPart) -> CTID { parts[part] ?? made(for: part) }

  private func made(for part: MapPart) -> CTID {
    switch part {
    case .occupation(let id): ctid("occupation", id)
    case .entry(let name, let pathway): derived("from/\(pathway)/\(name)")
    case .exit(let name, let pathway): derived("to/\(pathway)/\(name)")
    case .credential(let name):
      Self.ctid(kept[Self.credentials]?[name]) ?? derived("credential/\(name)")
    }
  }

  private func ctid(_ kind: String, _ id: RecordID) -> CTID {
    CTID(id.text) ?? derived("\(kind)/\(id)")
  }

  private func derived(_ name: String) -> CTID {
    CTID(derivedFrom: "urn:pathways:\(map)/\(name)")
  }

  private static func ctid(_ json: JSON?) -> CTID? { json?.text.flatMap { CTID($0) } }
}
