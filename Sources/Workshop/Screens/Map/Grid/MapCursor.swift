/// Where on a map the cursor stands: a cell and an occupation in it, or a head.
struct MapCursor: Hashable, Sendable {
  /// The place before the first level or pathway: the titles' own row or column.
  static let head = -1

  /// A cursor on nothing that a map has.
  static let nowhere = MapCursor(level: .min, pathway: .min)

  /// The number of the level from the top, or `head` on the pathways' titles.
  var level = 0
  /// The number of the pathway, or `head` on the levels' titles.
  var pathway = 0
  /// The number of the occupation in its cell.
  var occupation = 0

  /// What the cursor stands on.
  enum Place: Hashable, Sendable {
    case map
    case level(Int)
    case pathway(Int)
    case cell(level: Int, pathway: Int)
  }

  var place: Place {
    switch (level, pathway) {
    case (Self.head, Self.head): .map
    case (Self.head, let pathway): .pathway(pathway)
    case (let level, Self.head): .level(level)
    case (let level, let pathway): .cell(level: level, pathway: pathway)
    }
  }
}

/// How many things the cursor can stand on.
protocol MapExtent {
  var levelCount: Int { get }
  var pathwayCount: Int { get }
  func occupationCount(level: Int, pathway: Int) -> Int
}

/// Moving as in a spreadsheet, but up and down through the occupations of a cell first.
extension MapCursor {
  enum Move: Hashable, Sendable {
    case up, down, left, right
    /// To the cell above or below, whatever the occupations.
    case cellUp, cellDown
    /// To the next and the previous cell, row after row.
    case next, previous
    case rowStart, rowEnd
    case first, last
  }

  /// The cursor after a move; it stays where there is nothing further.
  func moved(_ move: Move, in map: some MapExtent) -> MapCursor {
    var cursor = self
    switch move {
    case .up: if occupation > 0 { cursor.occupation -= 1 } else { cursor.level -= 1 }
    case .down: cursor.goDown(in: map)
    case .left: cursor.pathway -= 1
    case .right: cursor.pathway += 1
    case .cellUp: (cursor.level, cursor.occupation) = (max(min(level, 0), level - 1), 0)
    case .cellDown: (cursor.level, cursor.occupation) = (level + 1, 0)
    case .next: cursor.step(1, in: map)
    case .previous: cursor.step(-1, in: map)
    case .rowStart: cursor.pathway = 0
    case .rowEnd: cursor.pathway = map.pathwayCount - 1
    case .first: cursor = MapCursor()
    case .last:
      cursor = MapCursor(level: map.levelCount - 1, pathway: map.pathwayCount - 1)
    }
    cursor = cursor.settled(in: map)
    if move == .up, cursor.level != level { cursor.goToLastOccupation(in: map) }
    return cursor
  }

  /// The nearest place that there is.
  func settled(in map: some MapExtent) -> MapCursor {
    var cursor = self
    cursor.level = max(Self.head, min(level, map.levelCount - 1))
    cursor.pathway = max(Self.head, min(pathway, map.pathwayCount - 1))
    cursor.occupation = max(0, min(occupation, cursor.count(in: map) - 1))
    return cursor
  }

  /// How many occupations the cell has; none on a head.
  func count(in map: some MapExtent) -> Int {
    guard case .cell(let level, let pathway) = place else { return 0 }
    return map.occupationCount(level: level, pathway: pathway)
  }

  private mutating func goDown(in map: some MapExtent) {
    if occupation + 1 < count(in: map) {
      occupation += 1
    } else if level + 1 < map.levelCount {
      level += 1
      occupation = 0
    }
  }

  private mutating func goToLastOccupation(in map: some MapExtent) {
    occupation = max(0, count(in: map) - 1)
  }

  /// Goes on by cells, to the next or the previous row past the end of one.
  private mutating func step(_ step: Int, in map: some MapExtent) {
    occupation = 0
    pathway += step
    if pathway >= map.pathwayCount, level + 1 < map.levelCount {
      (level, pathway) = (level + 1, 0)
    } else if pathway < 0, level > 0 {
      (level, pathway) = (level - 1, map.pathwayCount - 1)
    } else {
      pathway = max(0, pathway)
    }
  }
}
