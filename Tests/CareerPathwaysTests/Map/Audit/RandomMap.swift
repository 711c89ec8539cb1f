@testable import CareerPathways

extension PathwayMap {
  /// A small map with random occupations and links between them, some of them to themselves.
  static func random(seed: Int) -> PathwayMap {
    var random = SeededGenerator(seed: seed)
    let levels = (0..<Int.random(in: 1...4, using: &random)).map {
      Level(id: SoundMap.id("l\($0)"), title: "L\($0)")
    }
    let pathways = (0..<Int.random(in: 1...3, using: &random)).map {
      Pathway(id: SoundMap.id("p\($0)"), title: "P\($0)")
    }
    let cells = levels.flatMap { level in
      pathways.map { Cell(level: level.id, pathway: $0.id) }
    }
    let occupations = (0..<Int.random(in: 0...12, using: &random)).map {
      Occupation.random($0, in: cells.randomElement(using: &random) ?? .nowhere, &random)
    }
    let count = occupations.isEmpty ? 0 : Int.random(in: 0...16, using: &random)
    return PathwayMap(
      id: RecordID(fixed: "random"), name: "Random", levels: levels, pathways: pathways,
      occupations: occupations,
      figures: [cells[0]: CellFigures(postings: 3, wages: SoundMap.wages(1000, 2000))],
      progressions: (0..<count).map { .random($0, among: occupations.map(\.id), &random) })
  }
}

extension Occupation {
  fileprivate static func random(
    _ number: Int, in cell: PathwayMap.Cell, _ random: inout SeededGenerator
  ) -> Occupation {
    var occupation = Occupation(
      id: SoundMap.id("o\(number)"), title: "O\(Int.random(in: 0..<9, using: &random))", in: cell)
    occupation.soc = ["", "11-1011", "15-1254", "nurse"].randomElement(using: &random) ?? ""
    occupation.postings = [nil, 1, 2].randomElement(using: &random) ?? nil
    occupation.wageLow = [nil, 900, 1500].randomElement(using: &random)?.map { Money(cents: $0) }
    occupation.wageHigh = [nil, 1400, 2500].randomElement(using: &random)?.map { Money(cents: $0) }
    occupation.credentials = ["A", "B", "A B"].filter { _ in Bool.random(using: &random) }
    occupation.supports = ["", "Coaching"].randomElement(using: &random) ?? ""
    return occupation
  }
}

extension Progression {
  fileprivate static func random(
    _ number: Int, among ids: [RecordID], _ random: inout SeededGenerator
  ) -> Progression {
    let kind = Kind.allCases.randomElement(using: &random) ?? .advance
    let from = End.occupation(ids.randomElement(using: &random) ?? .nowhere)
    let to = End.occupation(ids.randomElement(using: &random) ?? .nowhere)
    return SoundMap.link(
      "g\(number)", kind == .onRamp ? .outside("School") : from,
      kind == .offRamp ? .outside("Work") : to, kind)
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
