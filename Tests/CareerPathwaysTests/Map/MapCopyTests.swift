import Testing

@testable import CareerPathways

@Suite struct MapCopyTests {
  @Test func `a copy has everything of the map but its id and name`() throws {
    let cell = PathwayMap.Cell(level: RecordID(fixed: "top"), pathway: RecordID(fixed: "one"))
    var map = PathwayMap(id: RecordID(fixed: "m"))
    map.name = "Health"
    map.industry = "Health care"
    map.source = "A count"
    map.postingMonths = 3
    map.note = "Ask again"
    map.unknown = ["later": .bool(true)]
    try map.add(Level(id: cell.level, title: "Top"))
    try map.add(Pathway(id: cell.pathway, title: "One"))
    try map.add(Occupation(id: RecordID(fixed: "a"), title: "A", in: cell))
    try map.add(Occupation(id: RecordID(fixed: "b"), title: "B", in: cell))
    try map.setFigures(CellFigures(postings: 7), in: cell)
    try map.add(
      Progression(
        id: RecordID(fixed: "p"), from: RecordID(fixed: "a"), to: RecordID(fixed: "b")))
    let copy = map.copied(as: RecordID(fixed: "n"), named: "Health, bolder")
    #expect(copy.id == RecordID(fixed: "n"))
    #expect(copy.name == "Health, bolder")
    var named = map
    named.name = copy.name
    #expect(copy.json == named.json)
    #expect(copy.occupations(in: cell).map(\.title) == ["A", "B"])
  }
}
