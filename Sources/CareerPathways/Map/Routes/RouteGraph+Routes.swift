/// Asking for routes.
extension RouteGraph {
  /// The best routes between two ends, at most so many; none where an end is not on the map.
  ///
  /// All routes that pass nothing twice count; fewer than `most` are all there are.
  package func routes(
    from start: Progression.End, to goal: Progression.End, by ranking: RouteRanking, most: Int
  ) -> [Route] {
    guard let start = places.start(start), let goal = places.goal(goal) else { return [] }
    var search = RouteSearch(self, from: start, to: goal, by: ranking)
    var routes: [Route] = []
    while routes.count < most, let links = search.next() { routes.append(route(links)) }
    return routes
  }

  /// The best route to each place that can be reached, the best first, at most so many.
  ///
  /// By pay, the best is what leads to the best paid place; a year's pay at its lower end.
  package func routes(
    from start: Progression.End, by ranking: RouteRanking, most: Int
  ) -> [Route] {
    guard let number = places.start(start) else { return [] }
    return reached(from: number, by: ranking).prefix(max(0, most)).compactMap { goal in
      var search = RouteSearch(self, from: number, to: goal, by: ranking)
      return search.next().map(route)
    }
  }

  /// An occupation of the map.
  package func occupation(_ id: RecordID) -> Occupation? {
    places.goal(.occupation(id)).flatMap { stops[$0].occupation }
  }

  /// How many places can be reached from a start, the outside ones with them.
  package func reachedCount(from start: Progression.End) -> Int {
    places.start(start).map { reached(from: $0, by: .steps).count } ?? 0
  }

  /// The places that can be reached, in the order of the ranking.
  private func reached(from start: Int, by ranking: RouteRanking) -> [Int] {
    let costs = CheapestPaths(from: start, of: self, links.map(ranking.cost)).costs
    var reached: [(place: Int, rank: Rank)] = []
    for (place, cost) in costs.enumerated() where place != start {
      guard let cost else { continue }
      let pay = ranking == .wage ? stops[place].pay?.yearlyCents ?? .min : 0
      reached.append((place, Rank(pay: pay, cost: cost)))
    }
    return reached.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
  }

  /// How a place ranks among those that can be reached: the higher pay first, then the lower cost.
  private struct Rank: Comparable {
    let pay: Int
    let cost: RouteCost

    static func < (left: Rank, right: Rank) -> Bool {
      left.pay == right.pay ? left.cost < right.cost : left.pay > right.pay
    }
  }

  private func route(_ numbers: [Int]) -> Route {
    let steps = numbers.map { links[$0] }.map {
      Route.Step(progression: $0.progression, stop: stops[$0.to], payLost: $0.payLost)
    }
    return Route(start: stops[links[numbers[0]].from], steps: steps)
  }
}
