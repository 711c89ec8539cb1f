/// Whether people get to every occupation, and on from it.
extension AuditedMap {
  /// The map itself where it has no occupation.
  var missingOccupations: [AuditRule.Found] { occupations.isEmpty ? [(.map, [])] : [] }

  /// The map itself where it has occupations and nothing links them.
  var missingLinks: [AuditRule.Found] { occupations.isEmpty || isLinked ? [] : [(.map, [])] }

  /// The occupations below the top row from which no move and no off-ramp goes on.
  ///
  /// A move from an occupation to itself goes nowhere.
  var deadEnds: [AuditRule.Found] {
    guard isLinked else { return [] }
    let top = topRow
    return occupations.indices.filter {
      rows[$0] != top && onward[$0].isEmpty && !left.contains($0)
    }.map { (place(of: $0), []) }
  }

  /// The occupations that nobody gets to who comes in by an on-ramp or at the entry row.
  ///
  /// People go along advances and lateral moves, in the direction in which they are drawn. The
  /// entry row is the lowest in which the map, and not only the pathway, has an occupation.
  var unreachable: [AuditRule.Found] {
    guard isLinked else { return [] }
    let entry = entryRow
    var isReached = occupations.indices.map { rows[$0] == entry || entered.contains($0) }
    var waiting = occupations.indices.filter { isReached[$0] }
    while let number = waiting.popLast() {
      for move in onward[number] where !isReached[move.to] {
        isReached[move.to] = true
        waiting.append(move.to)
      }
    }
    return occupations.indices.filter { !isReached[$0] }.map { (place(of: $0), []) }
  }
}

/// Ways into the map and off it: where it has none at all, its pathways are not told of.
extension AuditedMap {
  var mapWithoutOnRamp: [AuditRule.Found] { isLinked && entered.isEmpty ? [(.map, [])] : [] }
  var mapWithoutOffRamp: [AuditRule.Found] { isLinked && left.isEmpty ? [(.map, [])] : [] }
  var pathwaysWithoutOnRamp: [AuditRule.Found] { pathways(without: entered) }
  var pathwaysWithoutOffRamp: [AuditRule.Found] { pathways(without: left) }

  /// The pathways that have occupations, and none of these.
  private func pathways(without ends: Set<Int>) -> [AuditRule.Found] {
    guard !ends.isEmpty else { return [] }
    let served = Set(ends.map { occupations[$0].cell.pathway })
    return pathways.filter { !served.contains($0.id) }.map { (.pathway($0.id), []) }
  }
}
