/// The numbers of the places on a map: occupations first, row by row, then outside names.
struct RoutePlaces: Sendable {
  let stops: [Route.Stop]
  /// Row and column of each occupation that stands on the map.
  let cells: [(row: Int, column: Int)?]
  private let starts: [Progression.End: Int]
  private let goals: [Progression.End: Int]
  /// How many of the places are occupations, and how many of the others are starts.
  private let counts: (occupations: Int, starts: Int)

  init(_ map: PathwayMap) {
    let occupations = map.cells.flatMap { Array(map.occupations(in: $0)) } + map.unplaced
    let origins = Self.names(map.progressions.lazy.filter { $0.kind == .onRamp }.map(\.from))
    let targets = Self.names(map.progressions.lazy.filter { $0.kind == .offRamp }.map(\.to))
    stops =
      occupations.map {
        Route.Stop(end: .occupation($0.id), occupation: $0, pay: map.routePay(of: $0))
      }
      + (origins + targets).map { Route.Stop(end: $0, occupation: nil, pay: nil) }
    cells = occupations.map { map.position(of: $0.cell) }
    counts = (occupations.count, origins.count)
    let own = occupations.map { Progression.End.occupation($0.id) }
    starts = Self.numbers(own + origins)
    goals = Self.numbers(own)
      .merging(Self.numbers(targets).mapValues { $0 + own.count + origins.count }) { $1 }
  }

  func start(_ end: Progression.End) -> Int? { starts[end] }
  func goal(_ end: Progression.End) -> Int? { goals[end] }

  func isOccupation(_ place: Int) -> Bool { place < counts.occupations }
  func isGoalOnly(_ place: Int) -> Bool { place >= counts.occupations + counts.starts }
  func isStartOnly(_ place: Int) -> Bool { !isOccupation(place) && !isGoalOnly(place) }

  /// The link that a progression is; nil where it leads nowhere or back to where it starts.
  func link(_ progression: Progression, _ stops: [Route.Stop]) -> RouteGraph.Link? {
    guard progression.hasFittingEnds, let from = start(progression.from),
      let to = goal(progression.to), from != to
    else { return nil }
    let isMove = isOccupation(from) && isOccupation(to)
    return RouteGraph.Link(
      from: from, to: to, progression: progression,
      payLost: isMove ? RoutePay.lost(from: stops[from].pay, to: stops[to].pay) : 0)
  }

  private static func numbers(_ ends: [Progression.End]) -> [Progression.End: Int] {
    Dictionary(zip(ends, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// The outside names among ends, each once, in order.
  private static func names(_ ends: some Sequence<Progression.End>) -> [Progression.End] {
    var seen: Set<Progression.End> = []
    return ends.filter { $0.outside != nil && seen.insert($0).inserted }
  }
}
