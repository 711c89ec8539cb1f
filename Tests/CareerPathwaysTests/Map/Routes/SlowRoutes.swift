@testable import CareerPathways

/// Routes found the slow and obvious way: every way there is, then sorted.
struct SlowRoutes {
  let map: PathwayMap

  /// Occupations in the order of the map.
  var occupations: [Occupation] { map.cells.flatMap { Array(map.occupations(in: $0)) } }

  var starts: [Progression.End] {
    occupations.map { .occupation($0.id) } + names(.onRamp, \.from)
  }

  var goals: [Progression.End] { occupations.map { .occupation($0.id) } + names(.offRamp, \.to) }

  private func names(
    _ kind: Progression.Kind, _ end: KeyPath<Progression, Progression.End>
  ) -> [Progression.End] {
    map.progressions.filter { $0.kind == kind }.map { $0[keyPath: end] }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Every way from a start that passes no occupation twice and leaves the map once.
  func all(from start: Progression.End) -> [[Progression]] {
    var found: [[Progression]] = []
    func go(_ way: [Progression], at place: Progression.End, _ passed: [Progression.End]) {
      for next in map.progressions where next.from == place && !passed.contains(next.to) {
        // What goes outside ends there, even where on-ramps come from the same name.
        found.append(way + [next])
        if next.to.occupation != nil { go(way + [next], at: next.to, passed + [next.to]) }
      }
    }
    go([], at: start, start.occupation == nil ? [] : [start])
    return found
  }

  /// The ways between two ends, the best first.
  func best(
    from start: Progression.End, to goal: Progression.End, by ranking: RouteRanking
  ) -> [[Progression]] {
    all(from: start).filter { $0.last?.to == goal }.map { (way: $0, key: key(of: $0, ranking)) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.way)
  }

  /// The best way to each place, the best first.
  func best(from start: Progression.End, by ranking: RouteRanking) -> [[Progression]] {
    goals.enumerated().compactMap { order, goal -> (way: [Progression], key: [Int])? in
      guard goal != start || start.outside != nil,
        let way = best(from: start, to: goal, by: ranking).first
      else { return nil }
      let pay = ranking == .wage ? -(goal.occupation.flatMap(yearlyPay) ?? .min + 1) : 0
      return (way, [pay] + key(of: way, ranking).prefix(3) + [order])
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.way)
  }

  /// What a way is sorted by: three sums, then its places and progressions one by one.
  private func key(of way: [Progression], _ ranking: RouteRanking) -> [Int] {
    let months = way.compactMap(\.months)
    let noMonths = way.count - months.count
    let order = way.flatMap { step in
      [goals.firstIndex(of: step.to) ?? 0, map.progressions.firstIndex(of: step) ?? 0]
    }
    switch ranking {
    case .steps: return [way.count, noMonths, months.reduce(0, +)] + order
    case .months: return [noMonths, months.reduce(0, +), way.count] + order
    case .wage:
      let falls = falls(of: way)
      return [falls.count - falls.compactMap(\.self).count, falls.compactMap(\.self).reduce(0, +)]
        + [way.count] + order
    }
  }

  /// How far pay falls at each step between two occupations; nil where that is unknown.
  func falls(of way: [Progression]) -> [Int?] {
    way.compactMap { step -> Int?? in
      guard let from = step.from.occupation, let to = step.to.occupation else { return nil }
      guard let before = yearlyPay(from), let after = yearlyPay(to) else { return .some(nil) }
      return before > after ? before - after : 0
    }
  }

  /// A year's pay at its lower end: the occupation's own, else its cell's.
  func yearlyPay(_ id: RecordID) -> Int? {
    guard let occupation = map.occupation(id) else { return nil }
    let cell = map.figures[occupation.cell]
    let own = occupation.wageLow ?? occupation.wageHigh
    let basis = own == nil ? cell?.wageBasis : occupation.wageBasis
    guard let money = own ?? cell?.wageLow ?? cell?.wageHigh else { return nil }
    return basis == .annual ? money.cents : money.cents * 2080
  }

  /// The pairs between which there is a way.
  var openPairs: Set<[Progression.End]> {
    Set(
      starts.flatMap { start in
        all(from: start).compactMap { way in
          way.last.map { $0.to }.flatMap {
            $0 == start && start.occupation != nil ? nil : [start, $0]
          }
        }
      })
  }
}
