import CareerPathways

/// A progression as one of its occupations has it: which way it goes and what is at the other end.
struct MapLink: Equatable {
  let progression: Progression
  let way: LinkWay

  var other: Progression.End { way.isOutward ? progression.to : progression.from }
}

extension PathwayMap {
  /// The progressions of an occupation: what it leads to first, then what leads to it.
  func links(of occupation: RecordID) -> [MapLink] {
    let links =
      progressions
      .filter { $0.from.occupation == occupation || $0.to.occupation == occupation }
      .map { MapLink(progression: $0, way: LinkWay($0, from: occupation)) }
    return LinkWay.allCases.flatMap { way in links.filter { $0.way == way } }
  }

  /// What an end of a progression is called: an occupation’s title, or the name outside.
  func title(of end: Progression.End) -> String {
    switch end {
    case .outside(let name): name
    case .occupation(let id): occupation(id)?.title ?? "an occupation that is gone"
    }
  }

  /// Where an end stands: level and pathway, or outside.
  func place(of end: Progression.End) -> String {
    switch end {
    case .outside: "outside the map"
    case .occupation(let id): occupation(id).map { name(of: $0.cell) } ?? ""
    }
  }

  /// What a progression says of itself: months and training.
  func facts(of progression: Progression) -> String {
    [RouteWords.count(progression.months), progression.training].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What a progression is called in a sentence: `advance from ‘A’ to ‘B’`.
  func name(of progression: Progression) -> String {
    "\(progression.kind.label.lowercased()) from ‘\(title(of: progression.from))’ "
      + "to ‘\(title(of: progression.to))’"
  }
}
