import Testing

@testable import CareerPathways

@Suite struct MapDifferenceTests {
  @Test(arguments: 0..<200)
  func `there is no difference just where two maps say the same`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let before = PathwayMap.forDifferences()
    var after = before
    for _ in 0..<Int.random(in: 0...4, using: &random) { after.editSomehow(using: &random) }
    let isSame = before.withMeaninglessOrdersSorted == after.withMeaninglessOrdersSorted
    #expect(MapDifference(from: before, to: after).isEmpty == isSame)
  }

  @Test(arguments: 0..<100)
  func `every occupation that differs is named, and no other`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var before = PathwayMap.forDifferences()
    for _ in 0..<20 { before.editSomehow(using: &random) }
    var after = before
    for _ in 0..<3 { after.editSomehow(using: &random) }
    let difference = MapDifference(from: before, to: after)
    let ids = Set(before.occupations.map(\.id)).union(after.occupations.map(\.id))
    for id in ids {
      let isNamed = !difference.facts(about: .occupation(id)).isEmpty
      if before.occupation(id) != after.occupation(id) { #expect(isNamed) }
      let others = Self.neighbours(of: id, before) == Self.neighbours(of: id, after)
      if before.occupation(id) == after.occupation(id), others { #expect(!isNamed) }
    }
  }

  /// The ids of the cell that an occupation stands in.
  private static func neighbours(of id: RecordID, _ map: PathwayMap) -> [RecordID] {
    map.occupation(id).map { map.occupations(in: $0.cell).map(\.id) } ?? []
  }

  @Test(arguments: 0..<100)
  func `the way back has what came removed and what went added`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let before = PathwayMap.forDifferences()
    var after = before
    for _ in 0..<6 { after.editSomehow(using: &random) }
    let there = MapDifference(from: before, to: after).facts
    let back = MapDifference(from: after, to: before).facts
    func subjects(
      _ facts: [MapDifference.Fact], _ kind: MapDifference.Kind
    ) -> Set<MapDifference.Subject> {
      Set(facts.filter { $0.kind == kind }.map(\.subject))
    }
    #expect(subjects(there, .added) == subjects(back, .removed))
    #expect(subjects(there, .removed) == subjects(back, .added))
  }

  @Test func `what was moved, renamed and paid otherwise is told apart`() throws {
    let before = PathwayMap.forDifferences()
    var after = before
    let (a, b) = (RecordID(fixed: "a"), RecordID(fixed: "b"))
    try after.move(occupation: a, to: before.cells[3])
    try after.rename(occupation: b, to: "B")
    var paid = try #require(after.occupation(b))
    paid.wageLow = Money(cents: 1925)
    try after.replace(paid)
    let difference = MapDifference(from: before, to: after)
    let wages = WageRange(low: Money(cents: 1925), high: nil, basis: nil)
    #expect(
      difference.facts == [
        .init(subject: .occupation(b), kind: .wages(from: nil, to: wages)),
        .init(subject: .occupation(b), kind: .renamed(from: "b", to: "B")),
        .init(subject: .occupation(a), kind: .moved(from: before.cells[0], to: before.cells[3])),
      ])
    #expect(difference.occupations == [a: .moved, b: .changed])
  }

  @Test(arguments: 0..<100)
  func `as few things as can be count as moved among others`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let old = (0..<7).compactMap { RecordID("i\($0)") }
    let new = old.shuffled(using: &random)
    let moved = Set(Order.moved(from: old, to: new))
    #expect(new.filter { !moved.contains($0) } == old.filter { !moved.contains($0) })
    #expect(moved.count == 7 - Self.longestRise(new.compactMap { old.firstIndex(of: $0) }))
  }

  /// The slow way: over every choice of numbers.
  private static func longestRise(_ numbers: [Int]) -> Int {
    (0..<(1 << numbers.count)).map { choice in
      let chosen = numbers.indices.filter { choice >> $0 & 1 == 1 }.map { numbers[$0] }
      return chosen == chosen.sorted() ? chosen.count : 0
    }.max() ?? 0
  }
}
