/// Revealed rounds side by side: where each question stood then and stands now.
///
/// Made of comparisons alone, so it shows nothing that they do not. Questions
/// match by id; what an earlier round did not ask has no rating there.
package struct RoundHistory: Hashable, Sendable {
  /// In the order of their dates.
  package let rounds: [RoundComparison]
  package let viewpoint: Viewpoint
  /// In the order of the form of the last round.
  package let lines: [HistoryLine]

  package init(_ rounds: [RoundComparison], from viewpoint: Viewpoint) {
    self.rounds = rounds
    self.viewpoint = viewpoint
    let byID = rounds.map { round in
      Dictionary(round.items.map { ($0.id, $0) }) { first, _ in first }
    }
    lines = (rounds.last?.items ?? []).map { item in
      HistoryLine(
        item: item,
        stands: byID.map { items in
          HistoryStand(
            rating: items[item.id].flatMap(viewpoint.rating),
            notes: items[item.id].map(viewpoint.notes) ?? [])
        })
    }
  }

  /// From where these rounds can be followed: people by name where two rounds or more show it.
  package static func viewpoints(of rounds: [RoundComparison]) -> [Viewpoint] {
    let items = rounds.flatMap(\.items)
    let agreed: [Viewpoint] = items.contains { $0.agreed?.rating != nil } ? [.agreed] : []
    let team: [Viewpoint] = items.contains { $0.team?.rating != nil } ? [.team] : []
    return [.people] + agreed + team + names(in: rounds).map(Viewpoint.person)
  }

  /// The names of those who answered in two rounds or more that show names.
  private static func names(in rounds: [RoundComparison]) -> [String] {
    var seen: [String: (name: String, rounds: Int)] = [:]
    for round in rounds {
      let names = Dictionary(grouping: round.people) { $0.name.lowercased() }
      for (key, people) in names where people.count == 1 {
        seen[key] = (people[0].name, (seen[key]?.rounds ?? 0) + 1)
      }
    }
    return seen.values.filter { $0.rounds > 1 }.map(\.name).sorted()
  }
}

/// One question from round to round.
package struct HistoryLine: Hashable, Sendable, Identifiable {
  /// As the last round has it.
  package let item: ComparedItem
  /// One for each round.
  package let stands: [HistoryStand]

  package var id: String { item.id }

  /// Where it stood when it was last rated before the last round; nil where it never was.
  package var then: Double? { stands.dropLast().last { $0.rating != nil }?.rating }
  package var now: Double? { stands.last?.rating }

  /// How far it moved from then to now; nil where there is no rating on one side.
  package var movement: Double? {
    guard let now, let then else { return nil }
    return now - then
  }

  /// The ratings as a line to draw; nil for fewer than three rounds that have one.
  package var trend: [Double?]? {
    stands.count { $0.rating != nil } > 2 ? stands.map(\.rating) : nil
  }
}

/// Where a question stood in one round.
package struct HistoryStand: Hashable, Sendable {
  /// From 1 to 5, in halves for a median; nil where nobody rated or it may not be shown.
  package let rating: Double?
  package let notes: [ComparedNote]
}
