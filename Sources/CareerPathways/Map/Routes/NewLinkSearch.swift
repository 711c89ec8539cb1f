/// Finds the new progression that opens most, exactly.
///
/// A link from one occupation to another opens the pairs of what reaches the one
/// and what the other reaches, less the pairs that are open already. No more can
/// be opened than there are such pairs: what could at best open too few is not counted.
struct NewLinkSearch {
  private let graph: RouteGraph
  private let reach: Reachability
  /// By row of the map: its occupations, those that most is behind first.
  private let rows: [Int: [Int]]
  private let aheadCount: [Int]
  private let behindCount: [Int]
  private var found: Candidate?

  /// A link that the map lacks.
  struct Candidate {
    let from: Int
    let to: Int
    let opened: Int
    let isAdvance: Bool
    let staysInPathway: Bool

    /// Whether this one is to be named rather than another.
    func precedes(_ other: Candidate) -> Bool {
      if opened != other.opened { return opened > other.opened }
      if staysInPathway != other.staysInPathway { return staysInPathway }
      if isAdvance != other.isAdvance { return isAdvance }
      return (from, to) < (other.from, other.to)
    }
  }

  init(_ graph: RouteGraph) {
    self.graph = graph
    let reach = Reachability(graph)
    let behindCount = graph.stops.indices.map { reach.behind.count(in: $0) }
    self.reach = reach
    self.behindCount = behindCount
    aheadCount = graph.stops.indices.map { reach.ahead.count(in: $0) }
    rows = Dictionary(
      grouping: graph.places.cells.indices.lazy.filter { graph.places.cells[$0] != nil }
    ) {
      graph.places.cells[$0]?.row ?? 0
    }.mapValues { $0.sorted { behindCount[$0] > behindCount[$1] } }
  }

  mutating func best() -> Candidate? {
    let goals = rows.values.joined().sorted {
      (aheadCount[$1], $0) < (aheadCount[$0], $1)
    }
    for to in goals { tryLinks(to: to) }
    return found
  }

  /// Tries every link to an occupation from its own level and from the level below.
  private mutating func tryLinks(to: Int) {
    guard let cell = graph.places.cells[to] else { return }
    // Counted once for all links to this occupation, and only where one may win.
    var opened: [Int]?
    for row in [cell.row, cell.row + 1] {
      for from in rows[row] ?? [] {
        if behindCount[from] * aheadCount[to] < found?.opened ?? 1 { break }
        guard !reach.ahead.contains(to, in: from) else { continue }
        let counts = opened ?? openedAhead(of: to)
        opened = counts
        // What is behind reaches all that this one does, and so lacks no more than it.
        guard behindCount[from] * counts[from] >= found?.opened ?? 1 else { continue }
        keep(candidate(from: from, to: to, counts))
      }
    }
  }

  /// By number of the place: how many places it would reach through an occupation and does not now.
  private func openedAhead(of to: Int) -> [Int] {
    graph.stops.indices.map { reach.ahead.count(in: to, lackedBy: $0) }
  }

  private func candidate(from: Int, to: Int, _ opened: [Int]) -> Candidate {
    var count = 0
    reach.behind.forEach(in: from) { count += opened[$0] }
    let cells = graph.places.cells
    return Candidate(
      from: from, to: to, opened: count, isAdvance: cells[from]?.row != cells[to]?.row,
      staysInPathway: cells[from]?.column == cells[to]?.column)
  }

  private mutating func keep(_ candidate: Candidate) {
    if let found, !candidate.precedes(found) { return }
    found = candidate
  }
}
