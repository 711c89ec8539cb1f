/// From where on a map which place can be reached; every place reaches itself.
struct Reachability: Sendable {
  /// The places that a place reaches, a row each.
  let ahead: BitTable
  /// The places from which a place is reached, a row each.
  let behind: BitTable

  init(_ graph: RouteGraph) {
    var ahead = BitTable(count: graph.stops.count)
    for start in graph.stops.indices {
      ahead.insert(start, into: start)
      var open = [start]
      while let place = open.popLast() {
        for index in graph.links(from: place) {
          let next = graph.links[index].to
          guard !ahead.contains(next, in: start) else { continue }
          ahead.insert(next, into: start)
          open.append(next)
        }
      }
    }
    self.ahead = ahead
    behind = ahead.transposed
  }
}
