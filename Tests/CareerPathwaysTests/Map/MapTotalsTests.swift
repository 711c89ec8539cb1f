import Testing

@testable import CareerPathways

@Suite struct MapTotalsTests {
  private let cell = PathwayMap.Cell(level: RecordID(fixed: "l"), pathway: RecordID(fixed: "p"))

  private func map(_ occupations: Occupation...) throws -> PathwayMap {
    var map = PathwayMap(id: RecordID(fixed: "m"))
    try map.add(Level(id: RecordID(fixed: "l"), title: "Top"))
    try map.add(Pathway(id: RecordID(fixed: "p"), title: "One"))
    for occupation in occupations { try map.add(occupation) }
    return map
  }

  private func paid(_ id: StaticString, _ low: Int?, _ high: Int?, _ basis: WageBasis?)
    -> Occupation
  {
    var occupation = Occupation(id: RecordID(fixed: id), title: id.description, in: cell)
    occupation.wageLow = low.map { Money(cents: $0) }
    occupation.wageHigh = high.map { Money(cents: $0) }
    occupation.wageBasis = basis
    return occupation
  }

  @Test func `the figure of a cell wins over its occupations`() throws {
    var occupation = paid("a", 1000, 2000, .hourly)
    occupation.postings = 5
    var map = try map(occupation)
    #expect(map.postings(in: cell) == 5)
    try map.setFigures(CellFigures(postings: 9), in: cell)
    #expect(map.postings == 9)
    #expect(map.wages(in: cell)?.high == Money(cents: 2000))
  }

  @Test func `what is unknown is not none`() throws {
    var map = try map(paid("a", nil, nil, nil))
    #expect(map.postings == nil)
    #expect(map.wages(in: cell) == nil)
    try map.setFigures(CellFigures(postings: 0), in: cell)
    #expect(map.postings == 0)
  }

  @Test func `wages on two bases meet on one, at 2,080 hours a year`() throws {
    let map = try map(paid("a", 1925, nil, .hourly), paid("b", 2_080_000, 8_320_000, .annual))
    let range = try #require(map.wages(in: cell))
    #expect(range == WageRange(low: Money(cents: 1000), high: Money(cents: 4000), basis: .hourly))
    #expect(map.wages(in: cell, on: .annual)?.high == Money(cents: 8_320_000))
  }

  @Test func `a wage without a basis is hourly`() throws {
    #expect(try map(paid("a", 1500, nil, nil)).wages(in: cell)?.basis == .hourly)
  }

  @Test func `blank figures leave the cell without any`() throws {
    var map = try map()
    try map.setFigures(CellFigures(postings: 9), in: cell)
    try map.setFigures(CellFigures(), in: cell)
    #expect(map.figures.isEmpty)
  }

  @Test func `a map of a thousand occupations is summed cell by cell`() throws {
    var map = try map()
    for index in 0..<1000 {
      let id = try #require(RecordID("o\(index)"))
      var occupation = Occupation(id: id, title: "O\(index)", in: cell)
      occupation.postings = index
      try map.add(occupation)
    }
    #expect(map.postings == 499_500)
    #expect(map.occupations(in: cell).map(\.title).last == "O999")
  }
}
