import CareerPathways

/// A Pathway of CTDL: a column of a map, or its share that leads to one of several tops.
struct SplitPathway {
  let column: Pathway
  /// Nil for a column where nothing stands.
  let destination: MapPart?
  /// The destination, what comes before it, and what has no link; from the most advanced down.
  let parts: [MapPart]
  /// Whether it is the column's first.
  let isFirst: Bool
  /// Whether the column has others.
  let isShare: Bool
}

/// Splits the columns of a map so that each Pathway has one destination.
///
/// A top is what has links inside the column but nothing behind it there: an
/// occupation, or where an off-ramp leads. Occupations without a link join the
/// first Pathway where they are no more advanced than its destination, and
/// else make one of their own, whose destination is the most advanced of them.
struct PathwaySplitting {
  private let map: PathwayMap
  private let links: MapLinks
  private let rows: [RecordID: Int]

  init(_ map: PathwayMap, _ links: MapLinks) {
    self.map = map
    self.links = links
    rows = Dictionary(
      map.levels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func all() -> [SplitPathway] { map.pathways.flatMap(pathways) }

  /// The occupations of a column that no link inside it leads to or from.
  func unlinked(in column: Pathway) -> [MapPart] { parts(of: column).filter { !isLinked($0) } }

  private func pathways(of column: Pathway) -> [SplitPathway] {
    let all = parts(of: column)
    let tops = all.filter { isLinked($0) && links.parents[$0] == nil }
    let unlinked = all.filter { !isLinked($0) }
    var shares = tops.map { top in (destination: top, parts: share(of: top, among: all)) }
    if let first = unlinked.first {
      if let top = shares.first?.destination, row(of: top) <= row(of: first) {
        shares[0].parts += unlinked
      } else {
        shares.insert((first, unlinked), at: 0)
      }
    }
    guard !shares.isEmpty else {
      return [
        SplitPathway(
          column: column, destination: nil, parts: [], isFirst: true, isShare: false)
      ]
    }
    return shares.enumerated().map { index, share in
      SplitPathway(
        column: column, destination: share.destination, parts: share.parts, isFirst: index == 0,
        isShare: shares.count > 1)
    }
  }

  /// What stands in a column: occupations from the most advanced down, then the ends of ramps.
  private func parts(of column: Pathway) -> [MapPart] {
    let occupations = map.levels.flatMap { level in
      map.occupations(in: PathwayMap.Cell(level: level.id, pathway: column.id))
    }
    return occupations.map { .occupation($0.id) }
      + links.outside.filter { part in
        switch part {
        case .entry(_, let pathway), .exit(_, let pathway): pathway == column.id
        case .occupation, .credential: false
        }
      }
  }

  private func isLinked(_ part: MapPart) -> Bool {
    links.parents[part] != nil || links.children[part] != nil
  }

  /// A top and all that comes before it, in the order of `all`.
  private func share(of top: MapPart, among all: [MapPart]) -> [MapPart] {
    var found: Set = [top]
    var open = [top]
    while let part = open.popLast() {
      for child in links.children[part] ?? [] where found.insert(child).inserted {
        open.append(child)
      }
    }
    return all.filter(found.contains)
  }

  /// The row of a part, counted from the most advanced; the outside of an off-ramp is below all.
  private func row(of part: MapPart) -> Int {
    guard case .occupation(let id) = part, let occupation = map.occupation(id) else {
      return map.levels.count
    }
    return rows[occupation.cell.level] ?? map.levels.count
  }
}
