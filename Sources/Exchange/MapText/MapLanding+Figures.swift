import CareerPathways

/// Totals, which a map adds up itself, so that those of a table can only agree.
extension MapLanding {
  /// Keeps what the table says of whole rows and columns as unread, where the map says otherwise.
  mutating func checkTotals(
    _ parts: LandingParts, _ levels: [RecordID], _ pathways: [RecordID]
  ) {
    for (id, head) in zip(levels, parts.levels) {
      check(head, map.level(id).flatMap { map.postings(in: $0) })
    }
    for (id, head) in zip(pathways, parts.pathways) {
      check(head, map.pathway(id).flatMap { map.postings(in: $0) })
    }
    let corner = HeadText(parts.corner)
    if !corner.title.isEmpty { unread.append(corner.title) }
    check(corner, map.postings)
  }

  private mutating func check(_ head: HeadText?, _ sum: Int?) {
    guard let head, let total = head.total else { return }
    let agrees = total.wages == nil && total.postings == sum
    if !agrees { unread.append([head.title, head.totalText].joined(separator: " ").tidied) }
    if map.postingMonths == nil { map.postingMonths = total.months }
  }
}

extension CellFigures {
  /// These figures, and those of `old` that they do not give.
  package func joined(to old: CellFigures?) -> CellFigures {
    guard var joined = old else { return self }
    if let postings { joined.postings = postings }
    if wages != nil {
      (joined.wageLow, joined.wageHigh, joined.wageBasis) = (wageLow, wageHigh, wageBasis)
    }
    return joined
  }

  /// Whether a figure that `old` has is another one here.
  func overwrites(_ old: CellFigures) -> Bool {
    old.postings != nil && postings != old.postings || old.wages != nil && wages != old.wages
  }
}
