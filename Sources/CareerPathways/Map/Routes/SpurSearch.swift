/// The cheapest way to a goal around what is closed, the first in the order of the links among equals.
///
/// A* with what the way would cost were nothing closed: that never is too much,
/// and goes straight to the goal where nothing is in the way.
struct SpurSearch {
  let graph: RouteGraph
  let linkCosts: [RouteCost]
  let goal: Int
  /// The least cost from each place to the goal with nothing closed.
  let toGoal: [RouteCost?]

  /// The links from a place to the goal, or nil where there is no way.
  ///
  /// `isClosed` says by number which places must not be passed, `banned` which
  /// links must not be the first.
  func links(from start: Int, isClosed: [Bool], banned: Set<Int>) -> [Int]? {
    guard toGoal[start] != nil else { return nil }
    var reached = [RouteCost?](repeating: nil, count: graph.stops.count)
    var isSettled = [Bool](repeating: false, count: graph.stops.count)
    var open = MinHeap<CheapestPaths.Reach>()
    var best: RouteCost?
    reached[start] = .zero
    open.push(CheapestPaths.Reach(cost: toGoal[start] ?? .zero, place: start))
    while let next = open.pop() {
      // Ways of the same cost are followed too, to choose among them.
      if let best, best < next.cost { break }
      guard !isSettled[next.place], let cost = reached[next.place] else { continue }
      isSettled[next.place] = true
      if next.place == goal { best = cost }
      for index in graph.links(from: next.place) {
        let to = graph.links[index].to
        guard !isClosed[to], !isSettled[to], let rest = toGoal[to],
          next.place != start || !banned.contains(index)
        else { continue }
        let new = cost + linkCosts[index]
        if let known = reached[to], known <= new { continue }
        reached[to] = new
        open.push(CheapestPaths.Reach(cost: new + rest, place: to))
      }
    }
    guard best != nil else { return nil }
    return firstWay(from: start, Tight(reached: reached, isSettled: isSettled, banned: banned))
  }

  /// What the search found, for walking it again.
  private struct Tight {
    let reached: [RouteCost?]
    let isSettled: [Bool]
    let banned: Set<Int>
  }

  /// Of the ways of least cost, the one whose links come first.
  private func firstWay(from start: Int, _ found: Tight) -> [Int] {
    let leads = leadsToGoal(from: start, found)
    var way: [Int] = []
    var place = start
    while place != goal,
      let index = graph.links(from: place).first(where: {
        leads[graph.links[$0].to] && isTight($0, from: start, found)
      })
    {
      way.append(index)
      place = graph.links[index].to
    }
    return way
  }

  /// Whether a link lies on a way of least cost from the start to where it leads.
  private func isTight(_ index: Int, from start: Int, _ found: Tight) -> Bool {
    let link = graph.links[index]
    guard found.isSettled[link.from], link.from != start || !found.banned.contains(index),
      let before = found.reached[link.from], let after = found.reached[link.to]
    else { return false }
    return before + linkCosts[index] == after
  }

  /// The places from which a way of least cost goes on to the goal.
  private func leadsToGoal(from start: Int, _ found: Tight) -> [Bool] {
    var leads = [Bool](repeating: false, count: graph.stops.count)
    leads[goal] = true
    var open = [goal]
    while let place = open.popLast() {
      for index in graph.links(to: place) where isTight(index, from: start, found) {
        let from = graph.links[index].from
        if !leads[from] {
          leads[from] = true
          open.append(from)
        }
      }
    }
    return leads
  }
}
