import CareerPathways

/// How maps are shown for as long as the program runs, whichever map and screen comes next.
struct MapLook: Equatable, Sendable {
  var zoom = MapZoom.titles
  /// The occupations that stand out.
  var highlight: OccupationFilter?
}
