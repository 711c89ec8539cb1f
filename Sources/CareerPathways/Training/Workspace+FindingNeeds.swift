/// From a finding of the gap analysis to what training has to meet.
extension Workspace {
  /// The training need that was made of a finding; nil where none was.
  package func need(of finding: RecordID) -> TrainingNeed? {
    all(TrainingNeed.self).first { $0.finding == .record(finding) }
  }

  /// A training need for the occupation of a finding, with the map, pathway and tier where it stands.
  ///
  /// It comes first where the finding is a priority. An occupation that no map
  /// has is named only.
  package func need(_ id: RecordID, meeting finding: Finding) -> TrainingNeed {
    var need = TrainingNeed(id: id)
    need.need = "\(finding.verdict?.label ?? "Gap"): \(finding.occupation)"
    need.finding = .record(finding.id)
    need.priority = finding.priority == .yes ? .first : nil
    need.occupations = [.named(finding.occupation)]
    for map in mapsInOrder {
      let found = map.occupations.filter { $0.soc == finding.soc && !finding.soc.isEmpty }
      guard let first = found.first else { continue }
      need.map = .record(map.id)
      need.pathway = map.pathway(first.cell.pathway)?.title ?? ""
      need.tier = map.tier(of: first.cell.level)
      need.occupations = found.map { .record($0.id) }
      break
    }
    return need
  }
}
