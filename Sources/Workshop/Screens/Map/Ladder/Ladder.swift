import CareerPathways

/// One pathway as a ladder: its levels as rungs from the top down, and what leads in at the foot.
struct Ladder: Equatable {
  /// A level: its occupations, and how people climb to it from below.
  struct Rung: Equatable {
    let title: String
    let spots: [Spot]
    /// `‘A’ to ‘B’: 12 months, training`.
    let climbs: [String]
  }

  /// An occupation on a rung, with what leads aside from it or comes from aside.
  struct Spot: Equatable {
    let id: RecordID
    let title: String
    let pay: String
    let aside: [String]
  }

  let rungs: [Rung]
  /// The on-ramps of the pathway.
  let ramps: [String]

  var spots: [Spot] { rungs.flatMap(\.spots) }

  init(_ map: PathwayMap, pathway: Pathway) {
    let ladder = LadderWords(map, pathway)
    rungs = map.levels.enumerated().map { row, level in
      Rung(
        title: level.title, spots: ladder.spots(on: level), climbs: ladder.climbs(to: row))
    }
    ramps = ladder.ramps
  }
}
