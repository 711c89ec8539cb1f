import CareerPathways

/// How completers and openings are shown for as long as the program runs.
struct GapLook: Hashable, Sendable {
  /// The occupations that were chosen; nil for those of the first map that has codes, else all.
  var scope: GapScope?
  /// Words that an occupation must have to show.
  var words = ""
  /// Whether the largest surplus comes first, not the largest shortage.
  var isReversed = false
  /// Whether only those show whose verdict hangs on the split rule.
  var isContestedOnly = false

  /// The occupations that show in a workspace.
  func scope(in workspace: Workspace) -> GapScope {
    if let scope, scope.exists(in: workspace) { return scope }
    let map = workspace.mapsInOrder.first { $0.occupations.contains { $0.tableCode != nil } }
    return map.map { .map($0.id) } ?? .all
  }
}

extension GapScope {
  /// Whether what it is about is still there.
  fileprivate func exists(in workspace: Workspace) -> Bool {
    switch self {
    case .all, .program: true
    case .map(let id): workspace.maps[id] != nil
    case .pathway(let map, let id): workspace.maps[map]?.pathway(id) != nil
    case .level(let map, let id): workspace.maps[map]?.level(id) != nil
    }
  }
}

extension Workshop {
  /// The imported tables that openings and completers come from, read now.
  var supplyTables: SupplyTables {
    guard let folder else { return SupplyTables([]) }
    return SupplyTables(DataFolder(of: folder.path, files: surroundings.files))
  }
}
