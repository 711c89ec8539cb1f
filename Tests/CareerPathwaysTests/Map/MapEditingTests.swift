import Testing

@testable import CareerPathways

@Suite struct MapEditingTests {
  private let top = Level(id: RecordID(fixed: "top"), title: "Top")
  private let low = Level(id: RecordID(fixed: "low"), title: "Low")
  private let one = Pathway(id: RecordID(fixed: "one"), title: "One")

  private func map() throws -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    try map.add(top)
    try map.add(low)
    try map.add(one)
    for (id, title) in [("a", "A"), ("b", "B"), ("c", "C")] as [(StaticString, String)] {
      try map.add(Occupation(id: RecordID(fixed: id), title: title, in: cell(top)))
    }
    return map
  }

  private func cell(_ level: Level) -> PathwayMap.Cell {
    PathwayMap.Cell(level: level.id, pathway: one.id)
  }

  @Test func `an occupation is moved within its cell`() throws {
    var map = try map()
    try map.move(occupation: RecordID(fixed: "c"), to: cell(top), at: 0)
    #expect(map.occupations(in: cell(top)).map(\.title) == ["C", "A", "B"])
    try map.move(occupation: RecordID(fixed: "c"), to: cell(top), at: 1)
    #expect(map.occupations(in: cell(top)).map(\.title) == ["A", "C", "B"])
    try map.move(occupation: RecordID(fixed: "a"), to: cell(top))
    #expect(map.occupations(in: cell(top)).map(\.title) == ["C", "B", "A"])
  }

  @Test func `an occupation is moved and copied to another cell`() throws {
    var map = try map()
    try map.move(occupation: RecordID(fixed: "b"), to: cell(low))
    try map.copy(
      occupation: RecordID(fixed: "a"), to: cell(low), as: RecordID(fixed: "d"), at: 0)
    #expect(map.occupations(in: cell(top)).map(\.title) == ["A", "C"])
    #expect(map.occupations(in: cell(low)).map(\.title) == ["A", "B"])
  }

  @Test func `removing a level removes its occupations, figures and their links`() throws {
    var map = try map()
    try map.move(occupation: RecordID(fixed: "b"), to: cell(low))
    try map.setFigures(CellFigures(postings: 3), in: cell(top))
    try map.add(
      Progression(
        id: RecordID(fixed: "l"), from: RecordID(fixed: "b"), to: RecordID(fixed: "a")))
    try map.remove(level: top.id)
    #expect(map.levels == [low])
    #expect(map.occupations.map(\.title) == ["B"])
    #expect(map.figures.isEmpty)
    #expect(map.progressions.isEmpty)
  }

  @Test func `a level is renamed, moved and inserted`() throws {
    var map = try map()
    try map.rename(level: low.id, to: " Bottom ")
    try map.move(level: low.id, to: 0)
    try map.add(Level(id: RecordID(fixed: "mid"), title: "Middle"), at: 1)
    #expect(map.levels.map(\.title) == ["Bottom", "Middle", "Top"])
  }

  @Test func `titles of levels differ and are not blank`() throws {
    var map = try map()
    #expect(throws: MapRefusal.sameTitle(top.id)) { try map.rename(level: low.id, to: "Top") }
    #expect(throws: MapRefusal.noTitle) { try map.rename(pathway: one.id, to: " ") }
    #expect(throws: MapRefusal.idTaken(top.id)) { try map.add(top) }
    #expect(throws: MapRefusal.notFound(one.id)) { try map.move(level: one.id, to: 0) }
  }

  @Test func `an occupation stays on the map`() throws {
    var map = try map()
    let outside = PathwayMap.Cell(level: one.id, pathway: one.id)
    #expect(throws: MapRefusal.notOnMap(outside)) {
      try map.move(occupation: RecordID(fixed: "a"), to: outside)
    }
    #expect(map == (try self.map()))
  }

  @Test(arguments: 0..<100) func `any edits keep the map whole`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var map = try map()
    for _ in 0..<60 { map.editAnyhow(using: &random) }
    #expect(map.problems.isEmpty)
    let inCells = map.cells.flatMap { map.occupations(in: $0).map(\.id) }
    #expect(inCells.sorted() == map.occupations.map(\.id).sorted())
    let place = DocumentPlace(map.document)
    #expect(try PathwayMap(json: map.json, id: map.id, at: place) == map)
  }
}

extension PathwayMap {
  /// One edit of any kind with ids from a small set, so that many are refused.
  fileprivate mutating func editAnyhow(using random: inout SeededGenerator) {
    let ids = ["a", "b", "c", "d", "e", "top", "low", "one", "two"].compactMap { RecordID($0) }
    let id = ids.randomElement(using: &random) ?? .nowhere
    let other = ids.randomElement(using: &random) ?? .nowhere
    let index = Int.random(in: -1...4, using: &random)
    let cell = Cell(
      level: levels.randomElement(using: &random)?.id ?? id,
      pathway: pathways.randomElement(using: &random)?.id ?? other)
    do {
      switch Int.random(in: 0..<14, using: &random) {
      case 0: try add(Level(id: id, title: "L\(index)"), at: index)
      case 1: try add(Pathway(id: id, title: "P\(index)"), at: index)
      case 2: try rename(level: id, to: "L\(index)")
      case 3: try rename(pathway: id, to: "P\(index)")
      case 4: try move(level: id, to: index)
      case 5: try move(pathway: id, to: index)
      case 6 where index == 0: try remove(level: id)
      case 7 where index == 0: try remove(pathway: id)
      case 8: try add(Occupation(id: id, title: "O\(index)", in: cell), at: index)
      case 9: try move(occupation: id, to: cell, at: index)
      case 10: try copy(occupation: id, to: cell, as: other, at: index)
      case 11: try setFigures(CellFigures(postings: index > 0 ? index : nil), in: cell)
      case 12: try add(Progression(id: id, from: other, to: id))
      default: try remove(occupation: id)
      }
    } catch {
      // A refused edit is part of the test.
    }
  }
}
