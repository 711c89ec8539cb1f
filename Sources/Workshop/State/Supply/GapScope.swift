import CareerPathways

/// Which occupations show.
package enum GapScope: Hashable, Sendable {
  /// Every occupation with openings in the area.
  case all
  case map(RecordID)
  case pathway(map: RecordID, RecordID)
  case level(map: RecordID, RecordID)
  /// Those that a program leads to.
  case program(OfferedProgram.ID)

  /// The codes of the occupations; nil for all.
  package func codes(_ analysis: GapAnalysis, _ workspace: Workspace) -> [(
    soc: String, title: String
  )]? {
    switch self {
    case .all: nil
    case .program(let id):
      analysis.allocation(of: id)?.shares.map { ($0.soc, $0.soc) } ?? []
    case .map, .pathway, .level:
      occupations(workspace).compactMap { occupation in
        occupation.tableCode.map { ($0, occupation.title) }
      }
    }
  }

  /// The occupations of a map that it is about.
  package func occupations(_ workspace: Workspace) -> [Occupation] {
    switch self {
    case .all, .program: []
    case .map(let id): workspace.maps[id]?.occupations ?? []
    case .pathway(let map, let pathway):
      workspace.maps[map]?.occupations.filter { $0.cell.pathway == pathway } ?? []
    case .level(let map, let level):
      workspace.maps[map]?.occupations.filter { $0.cell.level == level } ?? []
    }
  }

  /// The occupations that show, the largest gap first, each code once.
  package func rows(_ analysis: GapAnalysis, _ workspace: Workspace) -> [OccupationGap] {
    guard let codes = codes(analysis, workspace) else {
      return analysis.occupations.sorted(by: OccupationGap.byGap)
    }
    var rows: [String: OccupationGap] = [:]
    for code in codes {
      let row = analysis.occupation(code.soc) ?? .unreported(code.soc, title: code.title)
      if rows[row.soc] == nil { rows[row.soc] = row }
    }
    return rows.values.sorted(by: OccupationGap.byGap)
  }
}
