import CareerPathways
import Glibc

/// Measures routes on maps of 1,000 occupations and 3,000 progressions; to be built for release.
///
/// Prints for two shapes of map the median and the most of many pairs of ends, and the rest once.
@main struct RouteBenchmark {
  static func main() {
    for shape in LargeMap.Shape.allCases {
      let map = LargeMap.make(shape, seed: 1)
      print(
        "\(shape): \(map.occupations.count) occupations, \(map.progressions.count) progressions")
      var graph = RouteGraph(map)
      report("  make the graph") { graph = RouteGraph(map) }
      for ranking in RouteRanking.allCases { measure(ranking, on: graph) }
      report("  best new link: \(graph.bestNewLink?.opened ?? 0) opened") { _ = graph.bestNewLink }
    }
  }

  private static func measure(_ ranking: RouteRanking, on graph: RouteGraph) {
    var random = Numbers(seed: 7)
    var times: [Double] = []
    var steps = 0
    while times.count < 50 {
      guard let from = graph.starts.randomElement(using: &random),
        let to = graph.goals.randomElement(using: &random), from != to
      else { continue }
      var routes: [Route] = []
      let time = time { routes = graph.routes(from: from, to: to, by: ranking, most: 10) }
      guard routes.count == 10 else { continue }
      times.append(time)
      steps = max(steps, routes.reduce(0) { max($0, $1.steps.count) })
    }
    times.sort()
    print(
      "  best ten by \(ranking): median \(text(times[25])), most \(text(times[49])), \(steps) steps"
    )
    guard let from = graph.starts.first(where: { graph.reachedCount(from: $0) > 100 }) else {
      return
    }
    report("  a hundred places by \(ranking)") {
      _ = graph.routes(from: from, by: ranking, most: 100)
    }
  }

  /// Prints the least time of three.
  private static func report(_ name: String, _ body: () -> Void) {
    let times = (0..<3).map { _ in time(body) }
    print("\(name): \(text(times.min() ?? 0))")
  }

  /// Processor time in seconds.
  private static func time(_ body: () -> Void) -> Double {
    let start = now()
    body()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func text(_ seconds: Double) -> String {
    "\(Double(Int(seconds * 1e5)) / 100) ms"
  }
}
