import CareerPathways

/// The levels and pathways that the rows and columns of a table mean.
extension MapLanding {
  mutating func pathways(
    _ parts: LandingParts, at place: Place
  ) throws(MapRefusal) -> [RecordID] {
    var insertion: Int?
    if case .pathway(let index) = place { insertion = index + 1 }
    var ids: [RecordID] = []
    for (number, head) in parts.pathways.enumerated() {
      ids.append(try pathway(number + place.firstPathway, head, at: &insertion))
    }
    return ids
  }

  mutating func levels(
    _ parts: LandingParts, at place: Place
  ) throws(MapRefusal) -> [RecordID] {
    var insertion: Int?
    if case .level(let index) = place { insertion = index + 1 }
    var ids: [RecordID] = []
    for (number, head) in parts.levels.enumerated() {
      ids.append(try level(number + place.firstLevel, head, at: &insertion))
    }
    return ids
  }

  /// The pathway of a column: by its title, else by its number.
  private mutating func pathway(
    _ number: Int, _ head: HeadText?, at insertion: inout Int?
  ) throws(MapRefusal) -> RecordID {
    let known = map.pathways
    if let id = Self.id(number, head, of: known) { return id }
    var new = Pathway(id: newID())
    new.title = Self.title(head, "Pathway", among: known)
    if head == nil { untitled.pathways += 1 }
    try map.add(new, at: insertion)
    insertion = insertion.map { $0 + 1 }
    newPathways.append(new.id)
    return new.id
  }

  /// The level of a row: by its title, else by its number.
  private mutating func level(
    _ number: Int, _ head: HeadText?, at insertion: inout Int?
  ) throws(MapRefusal) -> RecordID {
    let known = map.levels
    if let id = Self.id(number, head, of: known) { return id }
    var new = Level(id: newID())
    new.title = Self.title(head, "Level", among: known)
    if head == nil { untitled.levels += 1 }
    try map.add(new, at: insertion)
    insertion = insertion.map { $0 + 1 }
    newLevels.append(new.id)
    return new.id
  }

  private static func id(
    _ number: Int, _ head: HeadText?, of lines: [some MapLine]
  ) -> RecordID? {
    guard let head else { return lines.indices.contains(number) ? lines[number].id : nil }
    let title = head.title.lowercased()
    return lines.first { $0.title.lowercased() == title }?.id
  }

  /// The title that the table gives, else one with a number that no other line has.
  private static func title(
    _ head: HeadText?, _ word: String, among lines: [some MapLine]
  ) -> String {
    if let head, !head.title.isEmpty { return head.title }
    return PathwayMap.unusedTitle(word, among: lines)
  }
}

extension MapLanding.Place {
  /// The number of the pathway that the first column without a title means.
  fileprivate var firstPathway: Int {
    if case .cell(_, let column, _) = self { column } else { 0 }
  }

  /// The number of the level that the first row without a title means.
  fileprivate var firstLevel: Int {
    if case .cell(let row, _, _) = self { row } else { 0 }
  }
}
