/// Finds the best routes between two places, exactly and in order.
///
/// The algorithm of Yen (1971) as Lawler (1972) parted it: the routes not listed
/// yet fall into groups that share no route, each given by a beginning and the
/// links that must not follow it. The best of the best group is listed next, and
/// its group is parted at every place of it.
struct RouteSearch {
  private let search: SpurSearch
  private let start: Int
  private var groups = MinHeap<Group>()

  /// The best route of a group, and what the group is.
  private struct Group: Comparable {
    let links: [Int]
    let cost: RouteCost
    /// How many of the links every route of the group begins with.
    let shared: Int
    /// The links that must not follow that beginning.
    let banned: Set<Int>

    /// By cost, then in the order of the links.
    static func < (left: Group, right: Group) -> Bool {
      left.cost == right.cost
        ? left.links.lexicographicallyPrecedes(right.links) : left.cost < right.cost
    }

    static func == (left: Group, right: Group) -> Bool { left.links == right.links }
  }

  init(_ graph: RouteGraph, from start: Int, to goal: Int, by ranking: RouteRanking) {
    let costs = graph.links.map(ranking.cost)
    self.start = start
    search = SpurSearch(
      graph: graph, linkCosts: costs, goal: goal,
      toGoal: CheapestPaths(to: goal, of: graph, costs).costs)
    if start != goal { open(after: [], banned: []) }
  }

  /// The next best route, as numbers of links; nil where there are no more.
  mutating func next() -> [Int]? {
    guard let group = groups.pop() else { return nil }
    for place in group.shared..<group.links.count {
      let banned = place == group.shared ? group.banned : []
      open(after: group.links[..<place], banned: banned.union([group.links[place]]))
    }
    return group.links
  }

  /// Adds the group of routes with this beginning, if there are any.
  private mutating func open(after beginning: ArraySlice<Int>, banned: Set<Int>) {
    let graph = search.graph
    var isClosed = [Bool](repeating: false, count: graph.stops.count)
    var place = start
    var cost = RouteCost.zero
    for index in beginning {
      isClosed[place] = true
      place = graph.links[index].to
      cost = cost + search.linkCosts[index]
    }
    isClosed[place] = true
    guard let rest = search.links(from: place, isClosed: isClosed, banned: banned) else { return }
    groups.push(
      Group(
        links: beginning + rest, cost: rest.reduce(cost) { $0 + search.linkCosts[$1] },
        shared: beginning.count, banned: banned))
  }
}
