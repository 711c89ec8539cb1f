import Testing

@testable import CareerPathways

@Suite struct CellBlockTests {
  @Test(arguments: 1...40)
  func `cut and put back, a range is as it was but for the order of occupations`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let map = Self.map(using: &random)
    let range = Self.range(of: map, using: &random)
    let block = map.block(of: range)
    var cut = map
    cut.clear(range)
    #expect(cut.cells(in: range).joined().allSatisfy { cut.isEmpty($0) })
    #expect(cut.problems.isEmpty)
    _ = try cut.put(
      block, row: range.levels.lowerBound, column: range.pathways.lowerBound,
      newID: { .random(using: &random) })
    for cell in map.cells {
      #expect(Array(cut.occupations(in: cell)) == Array(map.occupations(in: cell)))
    }
    #expect(cut.figures == map.figures)
    #expect(Set(cut.progressions) == Set(map.progressions))
  }

  @Test(arguments: 1...40)
  func `copied and put into empty cells, everything stands there under other ids`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let map = Self.map(using: &random)
    let range = Self.range(of: map, using: &random)
    let block = map.block(of: range)
    var copy = map
    try copy.grow(levels: block.height, pathways: 0) { .random(using: &random) }
    let ids = try copy.put(
      block, row: map.levels.count, column: range.pathways.lowerBound,
      newID: { .random(using: &random) })
    #expect(Set(ids).isDisjoint(with: map.occupations.map(\.id)))
    let target = CellRange(
      levels: map.levels.count..<copy.levels.count, pathways: range.pathways)
    let there = copy.block(of: target)
    #expect(Self.bare(there) == Self.bare(block))
    let inside = Set(block.occupations.map(\.id))
    let whole = block.progressions.filter { $0.occupations.allSatisfy(inside.contains) }
    #expect(there.progressions.count == whole.count)
    #expect(copy.problems.isEmpty)
    #expect(copy.progressions.count == map.progressions.count + whole.count)
  }

  @Test func `a block put past the edge is refused`() throws {
    var random = SeededGenerator(seed: 1)
    var map = Self.map(using: &random)
    let block = map.block(of: CellRange(levels: 0..<3, pathways: 0..<3))
    #expect(throws: MapRefusal.self) {
      try map.put(block, row: 1, column: 0, newID: { RecordID.random(using: &random) })
    }
  }

  /// Contents without ids and cells.
  private static func bare(_ block: CellBlock) -> [[CellBlock.Contents]] {
    block.rows.map { row in
      row.map { contents in
        CellBlock.Contents(
          contents.occupations.map { $0.copied(as: .nowhere, to: .nowhere) }, contents.figures)
      }
    }
  }

  private static func range(
    of map: PathwayMap, using random: inout SeededGenerator
  ) -> CellRange {
    func place() -> (level: Int, pathway: Int) {
      (Int.random(in: 0..<3, using: &random), Int.random(in: 0..<3, using: &random))
    }
    return CellRange(from: place(), to: place())
  }

  /// Three by three cells with occupations, figures and links, ramps among them.
  private static func map(using random: inout SeededGenerator) -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    for number in 1...3 {
      map.levels.append(Level(id: .random(using: &random), title: "Level \(number)"))
      map.pathways.append(Pathway(id: .random(using: &random), title: "Pathway \(number)"))
    }
    for cell in map.cells {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        var occupation = Occupation(id: .random(using: &random), title: "Nurse", in: cell)
        occupation.postings = Int.random(in: 1...99, using: &random)
        occupation.credentials = ["RN"]
        occupation.sources["postings"] = FigureSource(.typed, by: "Ann", date: nil)
        map.occupations.append(occupation)
      }
      if Bool.random(using: &random) { map.figures[cell] = CellFigures(postings: 5) }
    }
    for _ in 0..<8 {
      guard let from = map.occupations.randomElement(using: &random),
        let to = map.occupations.randomElement(using: &random)
      else { break }
      var link = Progression(id: .random(using: &random), from: from.id, to: to.id)
      if Bool.random(using: &random) { (link.kind, link.from) = (.onRamp, .outside("School")) }
      link.months = 6
      map.progressions.append(link)
    }
    return map
  }
}
