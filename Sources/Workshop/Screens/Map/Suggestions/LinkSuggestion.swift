import CareerPathways
import LaborData

/// A progression that O*NET suggests between two occupations of a map; nobody added it yet.
struct LinkSuggestion: Hashable {
  let from: Occupation
  let to: Occupation
  let kind: Progression.Kind
  /// The job zones of both.
  let zones: (from: Int, to: Int)
  /// 1 for the nearest.
  let rank: Int

  static func == (left: LinkSuggestion, right: LinkSuggestion) -> Bool {
    left.from.id == right.from.id && left.to.id == right.to.id && left.kind == right.kind
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(from.id)
    hasher.combine(to.id)
  }
}

extension OccupationNetwork {
  /// The progressions that the map lacks between its occupations: those near each other, one job
  /// zone up as an advance, in the same one as a lateral move, the nearest first.
  func suggestions(for map: PathwayMap) -> [LinkSuggestion] {
    var taken = Set(map.progressions.flatMap(Self.pairs))
    var suggestions: [LinkSuggestion] = []
    for from in map.occupations {
      for to in map.occupations where !taken.contains(Pair(from.id, to.id)) {
        guard let suggestion = suggestion(from, to) else { continue }
        suggestions.append(suggestion)
        // A lateral move is suggested once, not once each way.
        if suggestion.kind == .lateral { taken.insert(Pair(to.id, from.id)) }
      }
    }
    return suggestions.sorted { left, right in
      (left.kind == .advance ? 0 : 1, left.rank, left.from.title, left.to.title)
        < (right.kind == .advance ? 0 : 1, right.rank, right.from.title, right.to.title)
    }
  }

  private func suggestion(_ from: Occupation, _ to: Occupation) -> LinkSuggestion? {
    guard let soc = from.tableCode, let other = to.tableCode, soc != other,
      let move = move(from: soc, to: other), let zone = zones[soc], let zoneTo = zones[other],
      let near = related[soc]?.first(where: { $0.soc == other })
    else { return nil }
    return LinkSuggestion(
      from: from, to: to, kind: move == .advance ? .advance : .lateral, zones: (zone, zoneTo),
      rank: near.rank)
  }

  private struct Pair: Hashable {
    let from: RecordID
    let to: RecordID

    init(_ from: RecordID, _ to: RecordID) {
      self.from = from
      self.to = to
    }
  }

  /// The pairs that a progression joins; a lateral move joins both ways.
  private static func pairs(_ progression: Progression) -> [Pair] {
    guard let from = progression.from.occupation, let to = progression.to.occupation else {
      return []
    }
    return progression.kind == .lateral ? [Pair(from, to), Pair(to, from)] : [Pair(from, to)]
  }
}
