@testable import CareerPathways

extension PathwayMap {
  /// A small random map, whose occupations share titles, codes and credentials.
  static func random(seed: Int) -> PathwayMap {
    var map = RandomMap.make(seed: seed)
    var random = SeededGenerator(seed: seed)
    for index in map.occupations.indices {
      map.occupations[index].title = "Job \(Int.random(in: 0..<4, using: &random))"
      map.occupations[index].soc =
        ["", "11-1011", "15-1254", "nurse"].randomElement(using: &random) ?? ""
      map.occupations[index].postings = [nil, 1, 2].randomElement(using: &random) ?? nil
      map.occupations[index].credentials =
        ["A", "B", "A B"].filter { _ in Bool.random(using: &random) }
      map.occupations[index].supports = Bool.random(using: &random) ? "Coaching" : ""
    }
    if let cell = map.cells.randomElement(using: &random) { map.figures[cell]?.postings = 3 }
    return map
  }
}

/// The slow and plain answers.
extension PathwayMap {
  /// The row of each occupation.
  var rows: [RecordID: Int] {
    Dictionary(
      uniqueKeysWithValues: occupations.map { occupation in
        (occupation.id, levels.firstIndex { $0.id == occupation.cell.level } ?? -1)
      })
  }

  /// The pairs of occupations of which the first leads to the second by such links.
  func closure(by isMeant: (Progression) -> Bool) -> Set<[RecordID]> {
    var pairs = Set(progressions.filter(isMeant).map(\.occupations))
    while true {
      let longer = pairs.flatMap { pair in
        pairs.filter { $0[0] == pair[1] }.map { [pair[0], $0[1]] }
      }
      guard !pairs.isSuperset(of: longer) else { return pairs }
      pairs.formUnion(longer)
    }
  }

  func places(of rule: AuditRule.ID) -> [AuditPlace] {
    audit().findings.filter { $0.rule == rule }.map(\.place)
  }

  func has(_ place: AuditPlace) -> Bool {
    switch place {
    case .map: true
    case .pathway(let id): pathway(id) != nil
    case .cell(let cell): position(of: cell) != nil
    case .occupation(let id): occupation(id) != nil
    case .progression(let id): progression(id) != nil
    }
  }
}

extension Occupation {
  var place: AuditPlace { .occupation(id) }
}
