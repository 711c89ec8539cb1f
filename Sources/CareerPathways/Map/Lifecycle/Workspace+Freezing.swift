/// Final maps stay as they are, whatever an edit wants.
extension Workspace {
  /// A map that was final in `old` and has more than its status changed here, or nil.
  ///
  /// To remove a final map is no change of it.
  package func thawed(since old: Workspace) -> PathwayMap? {
    old.maps.values.first { map in maps[map.id].map { $0.isThawed(since: map) } ?? false }
  }
}

extension PathwayMap {
  /// Whether the map was final before, and has more than its status changed.
  func isThawed(since former: PathwayMap) -> Bool {
    guard former.isFrozen, self != former else { return false }
    var now = self
    now.status = former.status
    return now != former
  }
}
