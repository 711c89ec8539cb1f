/// Whether the map says of every occupation what it takes and what it pays.
extension AuditedMap {
  /// The occupations for which a fact is not given.
  func occupations(where isMissing: (Occupation) -> Bool) -> [AuditRule.Found] {
    occupations.filter(isMissing).map { (.occupation($0.id), []) }
  }

  /// The occupations without pay of their own, from public data or for their whole cell.
  var occupationsWithoutWages: [AuditRule.Found] {
    occupations { $0.shownWages == nil && map.figures[$0.cell]?.wages == nil }
  }
}
