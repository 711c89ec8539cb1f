/// The least cost from every place of a graph to one, or from one to every place (Dijkstra).
struct CheapestPaths {
  /// By number of the place; nil where there is no way.
  let costs: [RouteCost?]

  /// A place and what it costs to get there.
  struct Reach: Comparable {
    let cost: RouteCost
    let place: Int

    static func < (left: Reach, right: Reach) -> Bool {
      left.cost == right.cost ? left.place < right.place : left.cost < right.cost
    }
  }

  /// To one place, against the direction of the links.
  init(to goal: Int, of graph: RouteGraph, _ linkCosts: [RouteCost]) {
    self.init(startingAt: goal, of: graph) { place, take in
      for index in graph.links(to: place) { take(graph.links[index].from, linkCosts[index]) }
    }
  }

  /// From one place, in the direction of the links.
  init(from start: Int, of graph: RouteGraph, _ linkCosts: [RouteCost]) {
    self.init(startingAt: start, of: graph) { place, take in
      for index in graph.links(from: place) { take(graph.links[index].to, linkCosts[index]) }
    }
  }

  private init(
    startingAt start: Int, of graph: RouteGraph,
    neighbours: (Int, (Int, RouteCost) -> Void) -> Void
  ) {
    var costs = [RouteCost?](repeating: nil, count: graph.stops.count)
    var open = MinHeap<Reach>()
    costs[start] = .zero
    open.push(Reach(cost: .zero, place: start))
    while let reach = open.pop() {
      guard costs[reach.place] == reach.cost else { continue }
      neighbours(reach.place) { place, cost in
        let cost = reach.cost + cost
        if let known = costs[place], known <= cost { return }
        costs[place] = cost
        open.push(Reach(cost: cost, place: place))
      }
    }
    self.costs = costs
  }
}
