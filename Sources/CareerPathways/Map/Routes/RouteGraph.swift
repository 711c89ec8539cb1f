/// A map as numbered places and the links between them, made once to answer many questions.
///
/// The places are the occupations, and each name outside the map: as a start
/// where an on-ramp comes from it, and as an end where an off-ramp goes to it, so
/// that no route leads through the outside. Every progression is travelled in its
/// own direction only, also a lateral one: the way back may ask for something else,
/// and where people do go both ways, the map has two. Progressions that lead from a
/// place to itself, or to what is not on the map, are left out.
package struct RouteGraph: Sendable {
  /// A progression between two places.
  struct Link: Sendable {
    let from: Int
    let to: Int
    let progression: Progression
    /// By how much a year's pay falls, in cents: nothing beside an outside end, nil where unknown.
    let payLost: Int?

    var months: Int? { progression.months }
  }

  /// By number of the place.
  let stops: [Route.Stop]
  /// In the order of where they come from, then of where they lead, then of the map.
  let links: [Link]
  let places: RoutePlaces
  /// By number of the place: the links that leave it.
  private let leaving: [Range<Int>]
  /// By number of the place: the links that reach it.
  private let reaching: [[Int]]

  package init(_ map: PathwayMap) {
    let places = RoutePlaces(map)
    let stops = places.stops
    let links = map.progressions.enumerated().compactMap { order, progression in
      places.link(progression, stops).map { (link: $0, order: order) }
    }.sorted {
      ($0.link.from, $0.link.to, $0.order) < ($1.link.from, $1.link.to, $1.order)
    }.map(\.link)
    self.places = places
    self.stops = stops
    self.links = links
    leaving = Self.leaving(links, count: stops.count)
    var reaching = [[Int]](repeating: [], count: stops.count)
    for (index, link) in links.enumerated() { reaching[link.to].append(index) }
    self.reaching = reaching
  }

  /// The numbers of the links that leave a place.
  func links(from place: Int) -> Range<Int> { leaving[place] }

  /// The numbers of the links that reach a place.
  func links(to place: Int) -> [Int] { reaching[place] }

  private static func leaving(_ links: [Link], count: Int) -> [Range<Int>] {
    var start = 0
    return (0..<count).map { place in
      let end = links[start...].firstIndex { $0.from != place } ?? links.count
      defer { start = end }
      return start..<end
    }
  }
}

/// Where routes may start and end.
extension RouteGraph {
  /// Every occupation in the order of the map, then what on-ramps come from.
  package var starts: [Progression.End] {
    stops.indices.filter { !places.isGoalOnly($0) }.map { stops[$0].end }
  }

  /// Every occupation in the order of the map, then what off-ramps go to.
  package var goals: [Progression.End] {
    stops.indices.filter { !places.isStartOnly($0) }.map { stops[$0].end }
  }
}
