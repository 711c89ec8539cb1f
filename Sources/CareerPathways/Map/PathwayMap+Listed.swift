/// A map among the maps, as lists and files have it.
extension PathwayMap: WholeRecord {
  package static let noun = Noun("map")
  package static let purpose =
    "The pathways of an industry: levels by pathways, with occupations and the links between them."
  package static let place = GuidePlace.step(3)
  package static let making =
    "A map is drawn in the workshop, or comes from a file with ‘pathways map import’."

  package static let listed =
    fields + [
      .fixed("status", "Status", kind: .choice(of: MapStatus.self)) {
        .text($0.status.rawValue)
      }
    ]

  /// A map in which an id means two things is none.
  package init(whole: JSON, id: RecordID, at place: DocumentPlace) throws(DocumentProblem) {
    try self.init(json: whole, id: id, at: place)
    var seen: Set<RecordID> = []
    let ids =
      levels.map(\.id) + pathways.map(\.id) + occupations.map(\.id) + progressions.map(\.id)
    for id in ids where !seen.insert(id).inserted { throw DocumentProblem(.sameID(id), at: place) }
  }

  /// A final map changes nothing but its status.
  package func admitted(to workspace: Workspace) throws(FieldProblem) -> PathwayMap {
    if let former = workspace.maps[id], isThawed(since: former) { throw .final }
    return self
  }
}
