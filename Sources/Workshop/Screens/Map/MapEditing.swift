import CareerPathways
import TerminalUI

extension PathwayMap {
  /// What a change makes of the map, or why the map does not take it.
  func edited(
    _ change: (inout PathwayMap) throws(MapRefusal) -> Void
  ) -> Result<PathwayMap, MapRefusal> {
    var map = self
    do throws(MapRefusal) {
      try change(&map)
      return .success(map)
    } catch {
      return .failure(error)
    }
  }
}

extension Workshop {
  /// Edits a map; where the map does not take it, a notice says why and nothing changes.
  @discardableResult
  mutating func edit(
    map id: RecordID, _ sentence: String,
    _ change: (inout PathwayMap) throws(MapRefusal) -> Void
  ) -> Bool {
    switch edited(map: id, change) {
    case .success(let map): return edit(sentence) { $0.maps[id] = map }
    case .failure(let refusal):
      notice = Notice(Sentences.refusal(refusal), .refusal)
      return false
    }
  }

  /// What a change makes of a map of the workspace, or why the map does not take it.
  func edited(
    map id: RecordID, _ change: (inout PathwayMap) throws(MapRefusal) -> Void
  ) -> Result<PathwayMap, MapRefusal> {
    workspace.maps[id]?.edited(change) ?? .failure(.notFound(id))
  }
}
