/// A place in a workspace that something leads to: a search, or a link.
package enum WorkspacePlace: Hashable, Sendable {
  /// A record of a kind, at one of its fields.
  case record(RecordID, kind: RecordID, field: String? = nil)
  case map(RecordID)
  /// A level, a pathway or an occupation.
  case thing(RecordID, map: RecordID)
  case version(RecordID, map: RecordID)
  /// A step from 1 to 8, and a sub-step in it.
  case subStep(step: Int, number: Int)
  /// An opening element, from 1 on.
  case element(Int)
}

extension Workspace {
  /// Where the record is that a field points at; nil where it is gone.
  package func place(of id: RecordID, among target: LinkTarget) -> WorkspacePlace? {
    switch target {
    case .records(let folder): kind(folder)?.find(id, self).map { _ in .record(id, kind: folder) }
    case .maps: maps[id].map { _ in .map(id) }
    case .things(let thing, on: let map):
      mapsInOrder.first { (map == nil || $0.id == map) && $0.has(id, thing) }
        .map { .thing(id, map: $0.id) }
    }
  }
}
