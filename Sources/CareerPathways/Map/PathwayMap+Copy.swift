extension PathwayMap {
  /// The same map under another id and name, as a draft of its own; what is on it keeps its ids,
  /// so that both compare.
  package func copied(as id: RecordID, named name: String) -> PathwayMap {
    var copy = PathwayMap(id: id)
    copy.name = name
    copy.industry = industry
    copy.source = source
    copy.postingMonths = postingMonths
    copy.note = note
    copy.demandThreshold = demandThreshold
    copy.silenced = silenced
    copy.levels = levels
    copy.pathways = pathways
    copy.occupations = occupations
    copy.figures = figures
    copy.progressions = progressions
    copy.unknown = unknown
    return copy
  }
}
