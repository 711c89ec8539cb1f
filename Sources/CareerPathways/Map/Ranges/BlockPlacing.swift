/// Under which ids the parts of a block come onto a map.
struct BlockPlacing {
  /// The ids on the map by the ids in the block.
  private let ids: [RecordID: RecordID]
  /// The occupations and links that the map has without the block.
  private let known: Set<RecordID>

  init(_ block: CellBlock, on map: PathwayMap, newID: () -> RecordID) {
    let known = Set(map.occupations.map(\.id) + map.progressions.map(\.id))
    self.known = known
    ids = Dictionary(
      block.occupations.map { ($0.id, known.contains($0.id) ? newID() : $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  func placed(_ occupation: Occupation, in cell: PathwayMap.Cell) -> Occupation {
    occupation.copied(as: ids[occupation.id] ?? occupation.id, to: cell)
  }

  /// The link as it comes onto the map; nil where one of its ends does not.
  func placed(_ link: Progression, newID: () -> RecordID) -> Progression? {
    guard let from = end(link.from, of: link), let to = end(link.to, of: link) else { return nil }
    return link.copied(as: known.contains(link.id) ? newID() : link.id, from: from, to: to)
  }

  private func end(_ end: Progression.End, of link: Progression) -> Progression.End? {
    guard let id = end.occupation else { return end }
    if let new = ids[id] { return .occupation(new) }
    let keepsIDs = link.occupations.allSatisfy { $0 == id || ids[$0] == $0 }
    return keepsIDs && known.contains(id) ? end : nil
  }
}

extension Progression {
  /// The same link under another id, between other ends of the same kind.
  func copied(as id: RecordID, from: End, to: End) -> Progression {
    var copy = Progression(id: id, from: from, to: to, kind: kind)
    copy.months = months
    copy.training = training
    copy.notes = notes
    copy.unknown = unknown
    return copy
  }
}
