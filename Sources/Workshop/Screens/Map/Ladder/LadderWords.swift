import CareerPathways

/// Words for the progressions of one pathway.
struct LadderWords {
  private let map: PathwayMap
  private let pathway: Pathway
  /// By occupation of the pathway, the row of its level.
  private let rows: [RecordID: Int]
  /// By occupation, the progressions that start or end there.
  private let links: [RecordID: [Progression]]
  private let titles: [RecordID: String]

  init(_ map: PathwayMap, _ pathway: Pathway) {
    self.map = map
    self.pathway = pathway
    var rows: [RecordID: Int] = [:]
    for (row, level) in map.levels.enumerated() {
      let cell = PathwayMap.Cell(level: level.id, pathway: pathway.id)
      for occupation in map.occupations(in: cell) { rows[occupation.id] = row }
    }
    self.rows = rows
    var links: [RecordID: [Progression]] = [:]
    for progression in map.progressions {
      for id in progression.occupations where rows[id] != nil {
        links[id, default: []].append(progression)
      }
    }
    self.links = links
    titles = Dictionary(
      map.occupations.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func spots(on level: Level) -> [Ladder.Spot] {
    map.occupations(in: PathwayMap.Cell(level: level.id, pathway: pathway.id)).map { occupation in
      Ladder.Spot(
        id: occupation.id, title: occupation.title,
        pay: map.routePay(of: occupation).map(RouteWords.shortPay) ?? "",
        aside: asides(of: occupation.id))
    }
  }

  private func asides(of occupation: RecordID) -> [String] {
    let links = (links[occupation] ?? [])
      .map { MapLink(progression: $0, way: LinkWay($0, from: occupation)) }.filter(isAside)
    return LinkWay.allCases.flatMap { way in
      links.filter { $0.way == way }.map { words($0, seenFrom: occupation) }
    }
  }

  /// The advances within the pathway that lead up to a row.
  func climbs(to row: Int) -> [String] {
    map.progressions.filter { isClimb($0) && end($0.to) == row }.map { progression in
      let skipped = (end(progression.from) ?? row) - row - 1
      let ends = "\(title(of: progression.from)) → \(title(of: progression.to))"
      let note = skipped > 0 ? "past \(FigureWords.count(skipped, of: "level"))" : ""
      return text(ends, [map.facts(of: progression), note])
    }
  }

  /// What leads into the pathway from outside the map.
  var ramps: [String] {
    map.progressions.filter { $0.kind == .onRamp && end($0.to) != nil }.map {
      text("\(title(of: $0.from)) → \(title(of: $0.to))", [map.facts(of: $0)])
    }
  }

  /// Whether a progression goes up inside the pathway; the others stand beside their occupations.
  private func isClimb(_ progression: Progression) -> Bool {
    guard let from = end(progression.from), let to = end(progression.to) else { return false }
    return to < from
  }

  /// What goes sideways within the pathway stands beside where it starts alone.
  private func isAside(_ link: MapLink) -> Bool {
    guard link.way != .onRamp, !isClimb(link.progression) else { return false }
    return link.way.isOutward || end(link.other) == nil
  }

  private func words(_ link: MapLink, seenFrom occupation: RecordID) -> String {
    text(
      "\(link.way.glyph) \(link.way.words) \(title(of: link.other))",
      [place(of: link.other, seenFrom: occupation), map.facts(of: link.progression)])
  }

  /// The pathway of the other end where that is another one, with its level where that is too.
  private func place(of end: Progression.End, seenFrom occupation: RecordID) -> String {
    guard let id = end.occupation, rows[id] == nil, let cell = map.occupation(id)?.cell else {
      return ""
    }
    let own = rows[occupation].map { map.levels[$0].id }
    return own == cell.level ? map.pathway(cell.pathway)?.title ?? "" : map.name(of: cell)
  }

  private func title(of end: Progression.End) -> String {
    end.occupation.map { titles[$0] ?? "an occupation that is gone" } ?? map.title(of: end)
  }

  private func end(_ end: Progression.End) -> Int? { end.occupation.flatMap { rows[$0] } }

  private func text(_ name: String, _ facts: [String]) -> String {
    let facts = facts.filter { !$0.isEmpty }
    return facts.isEmpty ? name : name + ": " + facts.joined(separator: ", ")
  }
}
