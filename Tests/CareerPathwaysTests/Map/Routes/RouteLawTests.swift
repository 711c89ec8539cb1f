import Testing

@testable import CareerPathways

@Suite struct RouteLawTests {
  @Test(arguments: RouteRanking.allCases)
  func `routes are those of trying every way, in order`(_ ranking: RouteRanking) {
    var seen = 0
    for seed in 0..<120 {
      let map = RandomMap.make(seed: seed)
      let (slow, graph) = (SlowRoutes(map: map), RouteGraph(map))
      #expect(graph.starts == slow.starts)
      #expect(graph.goals == slow.goals)
      for start in slow.starts {
        for goal in slow.goals where start != goal || start.outside != nil {
          let expected = slow.best(from: start, to: goal, by: ranking)
          let most = [1, 3, .max][seed % 3]
          let found = graph.routes(from: start, to: goal, by: ranking, most: most)
          #expect(ways(found) == Array(expected.prefix(most)), "seed \(seed)")
          seen += found.count
        }
      }
    }
    #expect(seen > 1000)
  }

  @Test(arguments: RouteRanking.allCases)
  func `without an end the best route to each place is listed`(_ ranking: RouteRanking) {
    for seed in 0..<120 {
      let map = RandomMap.make(seed: seed)
      let (slow, graph) = (SlowRoutes(map: map), RouteGraph(map))
      for start in slow.starts {
        let expected = slow.best(from: start, by: ranking)
        let most = [2, .max][seed % 2]
        let found = graph.routes(from: start, by: ranking, most: most)
        #expect(ways(found) == Array(expected.prefix(most)), "seed \(seed)")
        #expect(graph.reachedCount(from: start) == expected.count)
      }
    }
  }

  @Test func `what a route comes to agrees with adding up its steps`() {
    for seed in 0..<60 {
      let map = RandomMap.make(seed: seed)
      let (slow, graph) = (SlowRoutes(map: map), RouteGraph(map))
      for start in slow.starts {
        for route in graph.routes(from: start, by: .steps, most: .max) {
          let way = route.steps.map(\.progression)
          #expect(route.months == way.compactMap(\.months).reduce(0, +))
          #expect(route.stepsWithoutMonths == way.filter { $0.months == nil }.count)
          let falls = slow.falls(of: way)
          #expect(route.payLost == falls.compactMap(\.self).reduce(0, +))
          #expect(route.stepsWithoutPay == falls.filter { $0 == nil }.count)
          let first = start.occupation.flatMap(slow.yearlyPay)
          let last = route.end.end.occupation.flatMap(slow.yearlyPay)
          #expect(route.gain == first.flatMap { first in last.map { $0 - first } })
        }
      }
    }
  }

  @Test func `routes of the same cost come in the order of the map`() {
    for seed in 0..<120 {
      var random = SeededGenerator(seed: seed)
      let ids = (0..<8).map { RandomMap.id("o", $0) }.shuffled(using: &random)
      let layers = [ids[0..<1], ids[1..<4], ids[4..<7], ids[7..<8]]
      var map = RandomMap.row(of: 8)
      for (lower, upper) in zip(layers, layers.dropFirst()) {
        // Not every link, else the first place of each layer would always lie on the first route.
        let links = lower.flatMap { from in upper.map { (from, $0) } }
          .filter { _ in Bool.random(using: &random) || upper.count < 3 || lower.count < 3 }
        for (from, to) in links {
          let id = RandomMap.id("p", map.progressions.count)
          map.progressions.append(Progression(id: id, from: from, to: to, kind: .lateral))
        }
      }
      let ends = (Progression.End.occupation(ids[0]), Progression.End.occupation(ids[7]))
      let expected = SlowRoutes(map: map).best(from: ends.0, to: ends.1, by: .steps)
      let found = RouteGraph(map).routes(from: ends.0, to: ends.1, by: .steps, most: .max)
      #expect(ways(found) == expected, "seed \(seed)")
    }
  }

  private func ways(_ routes: [Route]) -> [[Progression]] {
    routes.map { $0.steps.map(\.progression) }
  }
}
