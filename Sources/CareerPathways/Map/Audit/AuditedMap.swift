/// A map with what the checks of the audit look up again and again.
///
/// It holds the occupations that stand in a cell of the map, and the progressions
/// whose ends are there and of their kind.
struct AuditedMap {
  let map: PathwayMap
  /// In the order of the map.
  let occupations: [Occupation]
  /// The numbers of the levels and pathways, from 0 at the top and at the left.
  let levels: [RecordID: Int]
  let columns: [RecordID: Int]
  /// The row of each occupation's level.
  let rows: [Int]
  /// The progressions between two occupations.
  let moves: [Move]
  let advances: [Move]
  /// The occupations among which advances go round; by occupation.
  let circles: [Int]
  /// The moves that go on from each occupation to another one.
  let onward: [[Move]]
  /// The occupations that on-ramps lead to and off-ramps lead from.
  let entered: Set<Int>
  let left: Set<Int>
  /// The occupations of each cell.
  let cells: [PathwayMap.Cell: [Int]]

  /// An advance or a lateral move; occupations by their numbers.
  struct Move {
    let progression: Progression
    let from: Int
    let to: Int
  }

  init(_ map: PathwayMap) {
    let levels = Self.numbers(of: map.levels.map(\.id))
    let columns = Self.numbers(of: map.pathways.map(\.id))
    let occupations = map.occupations.filter {
      levels[$0.cell.level] != nil && columns[$0.cell.pathway] != nil
    }
    let numbers = Self.numbers(of: occupations.map(\.id))
    let progressions = map.progressions.filter(\.hasFittingEnds)
    let moves = Self.moves(progressions, numbers)
    self.map = map
    self.levels = levels
    self.columns = columns
    self.occupations = occupations
    self.moves = moves
    advances = moves.filter { $0.progression.kind == .advance }
    circles =
      StrongComponents(
        count: occupations.count, arrows: advances.map { ($0.from, $0.to) }
      ).components
    rows = occupations.map { levels[$0.cell.level] ?? 0 }
    onward = Self.onward(moves, count: occupations.count)
    entered = Self.ends(\.to, of: progressions, .onRamp, numbers)
    left = Self.ends(\.from, of: progressions, .offRamp, numbers)
    cells = Dictionary(grouping: occupations.indices) { occupations[$0].cell }
  }

  private static func numbers(of ids: [RecordID]) -> [RecordID: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func moves(
    _ progressions: [Progression], _ numbers: [RecordID: Int]
  ) -> [Move] {
    progressions.compactMap { progression in
      guard let from = progression.from.occupation.flatMap({ numbers[$0] }),
        let to = progression.to.occupation.flatMap({ numbers[$0] })
      else { return nil }
      return Move(progression: progression, from: from, to: to)
    }
  }

  private static func onward(_ moves: [Move], count: Int) -> [[Move]] {
    var onward = [[Move]](repeating: [], count: count)
    for move in moves where move.from != move.to { onward[move.from].append(move) }
    return onward
  }

  private static func ends(
    _ end: KeyPath<Progression, Progression.End>, of progressions: [Progression],
    _ kind: Progression.Kind, _ numbers: [RecordID: Int]
  ) -> Set<Int> {
    let ramps = progressions.lazy.filter { $0.kind == kind }
    return Set(ramps.compactMap { $0[keyPath: end].occupation.flatMap { numbers[$0] } })
  }
}

extension AuditedMap {
  /// Whether anything links the occupations, so that rules about links make sense.
  var isLinked: Bool { !(moves.isEmpty && entered.isEmpty && left.isEmpty) }

  /// The highest and the lowest row in which occupations stand.
  var topRow: Int { rows.min() ?? 0 }
  var entryRow: Int { rows.max() ?? 0 }

  func place(of number: Int) -> AuditPlace { .occupation(occupations[number].id) }

  func place(of move: Move) -> AuditPlace { .progression(move.progression.id) }

  /// The pathways in which occupations stand, in the order of the map.
  var pathways: [Pathway] {
    let used = Set(occupations.map(\.cell.pathway))
    return map.pathways.filter { used.contains($0.id) }
  }
}
