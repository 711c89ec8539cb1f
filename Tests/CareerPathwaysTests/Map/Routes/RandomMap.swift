@testable import CareerPathways

/// Small maps with progressions of every kind, some of them side by side, and facts that are missing.
enum RandomMap {
  static func make(seed: Int) -> PathwayMap {
    var random = SeededGenerator(seed: seed)
    var map = PathwayMap(id: RecordID(fixed: "m"))
    let levels = (0..<Int.random(in: 1...4, using: &random)).map { id("level", $0) }
    let pathways = (0..<Int.random(in: 1...3, using: &random)).map { id("pathway", $0) }
    map.levels = levels.map { Level(id: $0, title: $0.text) }
    map.pathways = pathways.map { Pathway(id: $0, title: $0.text) }
    for number in 0..<Int.random(in: 0...7, using: &random) {
      let level = levels.randomElement(using: &random) ?? id("level", 0)
      let pathway = pathways.randomElement(using: &random) ?? id("pathway", 0)
      map.occupations.append(
        occupation(number, in: PathwayMap.Cell(level: level, pathway: pathway), &random))
    }
    for cell in map.cells where Int.random(in: 0..<4, using: &random) == 0 {
      map.figures[cell] = CellFigures(postings: nil, wages: wages(&random))
    }
    guard !map.occupations.isEmpty else { return map }
    for number in 0..<Int.random(in: 0...16, using: &random) {
      map.progressions.append(progression(number, map.occupations.map(\.id), &random))
    }
    return map
  }

  /// A map of one cell with so many occupations, in the order of their numbers.
  static func row(of count: Int) -> PathwayMap {
    let cell = PathwayMap.Cell(level: id("level", 0), pathway: id("pathway", 0))
    return PathwayMap(
      id: RecordID(fixed: "m"), name: "", levels: [Level(id: cell.level, title: "Level")],
      pathways: [Pathway(id: cell.pathway, title: "Pathway")],
      occupations: (0..<count).map { Occupation(id: id("o", $0), title: "Job \($0)", in: cell) })
  }

  static func id(_ kind: String, _ number: Int) -> RecordID {
    RecordID("\(kind)-\(number)") ?? RecordID(fixed: "none")
  }

  private static func occupation(
    _ number: Int, in cell: PathwayMap.Cell, _ random: inout SeededGenerator
  ) -> Occupation {
    var occupation = Occupation(id: id("o", number), title: "Job \(number)", in: cell)
    let wages = wages(&random)
    occupation.wageLow = wages?.low
    occupation.wageHigh = wages?.high
    occupation.wageBasis = wages?.basis
    return occupation
  }

  /// Few different amounts, so that there are ties.
  private static func wages(_ random: inout SeededGenerator) -> WageRange? {
    func amount() -> Money? {
      Bool.random(using: &random) ? Money(cents: Int.random(in: 1...3, using: &random) * 1000) : nil
    }
    let basis: WageBasis? = [nil, .hourly, .annual].randomElement(using: &random) ?? nil
    return WageRange(low: amount(), high: amount(), basis: basis)
  }

  private static func progression(
    _ number: Int, _ occupations: [RecordID], _ random: inout SeededGenerator
  ) -> Progression {
    func one() -> Progression.End {
      .occupation(occupations.randomElement(using: &random) ?? id("o", 0))
    }
    let outside = Progression.End.outside(["School", "Work"].randomElement(using: &random) ?? "")
    var progression: Progression
    switch Int.random(in: 0..<6, using: &random) {
    case 0: progression = Progression(id: id("p", number), from: outside, to: one(), kind: .onRamp)
    case 1: progression = Progression(id: id("p", number), from: one(), to: outside, kind: .offRamp)
    case 2: progression = Progression(id: id("p", number), from: one(), to: one(), kind: .lateral)
    default: progression = Progression(id: id("p", number), from: one(), to: one(), kind: .advance)
    }
    progression.months = [nil, 0, 6, 6, 12].randomElement(using: &random) ?? nil
    return progression
  }
}
