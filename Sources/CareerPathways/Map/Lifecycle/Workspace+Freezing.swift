/// Final maps stay as they are, whatever an edit wants.
extension Workspace {
  /// A map that was final in `old` and has more than its status changed here, or nil.
  ///
  /// To remove a final map is no change of it.
  package func thawed(since old: Workspace) -> PathwayMap? {
    old.maps.values.first { map in
      guard map.isFrozen, var now = maps[map.id], now != map else { return false }
      now.status = map.status
      return now != map
    }
  }
}
