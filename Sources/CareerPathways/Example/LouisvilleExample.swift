/// The example workspace: the guide's map of Information Technology around Louisville.
///
/// All titles and figures of the map are the guide's own; the progressions, the codes, the
/// partnership and its records are not. The ids are fixed, so that documentation and tests can
/// name them.
package enum LouisvilleExample {
  /// The workspace with its one map, three rounds of the self-assessment, and one still to come.
  package static func workspace(id: RecordID = RecordID(fixed: "louisville")) -> Workspace {
    var workspace = Workspace(
      WorkspaceProfile(
        id: id, name: "Louisville MSA career pathways", region: "Louisville MSA",
        industry: sample.industry))
    workspace.maps[map.id] = map
    for round in LouisvilleRounds.all { workspace.rounds[round.id] = round }
    LouisvillePartners.add(to: &workspace)
    LouisvilleReview.add(to: &workspace)
    LouisvilleMeetings.add(to: &workspace)
    LouisvillePlan.add(to: &workspace)
    LouisvilleResources.add(to: &workspace)
    LouisvilleMeasures.add(to: &workspace)
    return workspace
  }

  /// The same with how far its partnership has come in the process.
  package static func begun(id: RecordID = RecordID(fixed: "louisville")) -> Workspace {
    var workspace = workspace(id: id)
    LouisvilleProgress.add(to: &workspace)
    return workspace
  }

  /// Four pathways by four levels, with postings and hourly pay for each cell.
  package static let map = drawn(from: sample)

  private static let sample = Guide.pathwayMap.sample

  private static let levelIDs = [
    RecordID(fixed: "ba-bs"), RecordID(fixed: "associate"), RecordID(fixed: "certificate"),
    RecordID(fixed: "high-school"),
  ]

  private static let pathwayIDs = [
    RecordID(fixed: "support"), RecordID(fixed: "programming"), RecordID(fixed: "network"),
    RecordID(fixed: "web"),
  ]

  private static func drawn(from sample: GuideSampleMap) -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "louisville-it"))
    map.name = sample.industry
    map.industry = sample.industry
    map.source = "\(Guide.title), \(sample.title)"
    map.postingMonths = sample.postingMonths
    map.levels = zip(levelIDs, sample.levels).map { Level(id: $0, title: $1.title) }
    map.pathways = zip(pathwayIDs, sample.pathways).map { Pathway(id: $0, title: $1) }
    for (level, row) in zip(levelIDs, sample.levels) {
      for (pathway, shown) in zip(pathwayIDs, row.cells) {
        guard let shown else { continue }
        fill(PathwayMap.Cell(level: level, pathway: pathway), of: &map, with: shown)
      }
    }
    map.progressions = LouisvilleProgressions.all
    return map
  }

  private static func fill(
    _ cell: PathwayMap.Cell, of map: inout PathwayMap, with shown: GuideSampleCell
  ) {
    map.occupations += shown.occupations.compactMap { title in
      slug(title).map { id in
        var occupation = Occupation(id: id, title: title, in: cell)
        occupation.soc = LouisvilleProgressions.codes[id.text] ?? ""
        return occupation
      }
    }
    map.figures[cell] = CellFigures(
      postings: shown.postings,
      wages: WageRange(
        low: Money(cents: shown.hourlyCents.lowerBound),
        high: Money(cents: shown.hourlyCents.upperBound), basis: .hourly))
  }

  /// A title as an id: `Web Developers` becomes `web-developers`.
  private static func slug(_ title: String) -> RecordID? {
    RecordID(title.lowercased().split { !$0.isLetter }.joined(separator: "-"))
  }
}
