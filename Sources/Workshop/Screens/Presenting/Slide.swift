import CareerPathways

/// What one turn of a presentation shows.
enum Slide: Hashable, Sendable {
  /// The map, as many of its pathways as fit from this one on.
  case map(from: Int)
  /// One pathway as a ladder.
  case pathway(Int)

  /// The pathways of a map that show beside each other in a width.
  static func pathwaysBeside(_ map: PathwayMap, width: Int) -> Int {
    max(1, min(map.pathways.count, (width - PresentedMap.levelWidth(in: width)) / leastColumn))
  }

  /// The slides of a map: the whole of it, in parts where it is too wide, then each pathway.
  static func all(_ map: PathwayMap, width: Int) -> [Slide] {
    let step = pathwaysBeside(map, width: width)
    let parts = stride(from: 0, to: max(1, map.pathways.count), by: step).map {
      Slide.map(from: $0)
    }
    return parts + map.pathways.indices.map { .pathway($0) }
  }

  /// The columns a pathway needs beside others.
  private static let leastColumn = 15
}
