/// What on a map a finding of the audit is about.
package enum AuditPlace: Hashable, Sendable {
  case map
  case pathway(RecordID)
  case cell(PathwayMap.Cell)
  case occupation(RecordID)
  case progression(RecordID)
}

/// The place as text, by which a silenced rule keeps it: `cell/LEVEL/PATHWAY`, empty for the map.
extension AuditPlace: CustomStringConvertible {
  package var description: String {
    switch self {
    case .map: ""
    case .pathway(let id): "pathway/\(id)"
    case .cell(let cell): "cell/\(cell.level)/\(cell.pathway)"
    case .occupation(let id): "occupation/\(id)"
    case .progression(let id): "progression/\(id)"
    }
  }

  /// Nil for a text that names no place.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let ids = parts.dropFirst().compactMap { RecordID($0) }
    switch (parts.first, ids.count, parts.count) {
    case ("", 0, 1): self = .map
    case ("pathway", 1, 2): self = .pathway(ids[0])
    case ("cell", 2, 3): self = .cell(PathwayMap.Cell(level: ids[0], pathway: ids[1]))
    case ("occupation", 1, 2): self = .occupation(ids[0])
    case ("progression", 1, 2): self = .progression(ids[0])
    default: return nil
    }
  }
}
