import CareerPathways
import Testing

@testable import Exchange

@Suite struct MapCSVTests {
  @Test func `the columns are the documented ones`() {
    #expect(
      MapCSV.columns.joined(separator: ",")
        == "pathway,level,occupation,soc,postings,wage_low,wage_high,wage_basis,employment,"
        + "openings,education,training,training_months,experience,skills,credentials,work_based,"
        + "supports,notes")
    #expect(
      MapCSV.progressionColumns.joined(separator: ",") == "from,to,kind,months,training,notes")
  }

  @Test func `the map of Louisville is written row by row`() throws {
    let text = String(decoding: try MapCSV.write(LouisvilleExample.map), as: UTF8.self)
    let rows = text.split(separator: "\n")
    #expect(rows.count == 1 + 7 + 15 + 2)
    #expect(
      rows[1] == "Information Support/Services,BA/BS,,,78,32.22,51.22,hourly,,,,,,,,,,,")
    #expect(
      rows[2]
        == "Information Support/Services,BA/BS,Information Technology Managers,11-3021"
        + commas(15))
    #expect(rows[24] == ",High School or GED,,,,,,,,,,,,,,,,,")
    let associate = "\"Associate Degree (2 yrs) or Some College, no degree\""
    #expect(
      rows[22]
        == "Web and Digital Communications,\(associate),Web Developers,15-1254" + commas(15))
  }

  @Test func `the map of Louisville comes back with its totals`() throws {
    var random = SeededGenerator(seed: 1)
    let bytes = try MapCSV.write(LouisvilleExample.map)
    let links = try MapCSV.writeProgressions(LouisvilleExample.map)
    let map = try MapCSV.read(
      [bytes, links], id: LouisvilleExample.map.id, name: "Information Technology", using: &random)
    #expect(map.postings == 736)
    #expect(MapShape(map) == MapShape(LouisvilleExample.map))
    #expect(try MapCSV.write(map) == bytes)
  }

  @Test(arguments: 0..<500) func `any map comes back, and is written as before`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let map = PathwayMap.hostile(using: &random)
    let files = [try MapCSV.writeProgressions(map), try MapCSV.write(map)]
    let read = try MapCSV.read(files, id: map.id, name: map.name, using: &random)
    #expect(MapShape(read) == MapShape(map))
    #expect(try MapCSV.writeProgressions(read) == files[0])
    #expect(try MapCSV.write(read) == files[1])
  }

  @Test(arguments: 0..<100) func `no cell starts a formula`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let map = PathwayMap.hostile(using: &random)
    for bytes in [try MapCSV.write(map), try MapCSV.writeProgressions(map)] {
      let cells = try DelimitedReader.read(bytes, separator: .comma).flatMap(\.cells)
      #expect(
        !cells.contains { "=+-@\t\r".unicodeScalars.contains($0.unicodeScalars.first ?? " ") })
    }
  }

  @Test func `figures with nothing for a column make no row`() throws {
    var map = LouisvilleExample.map
    let cell = try #require(map.cells.last)
    var figures = CellFigures()
    figures.unknown = ["later": .bool(true)]
    try map.setFigures(figures, in: cell)
    #expect(try MapCSV.write(map) == MapCSV.write(LouisvilleExample.map))
  }

  @Test func `a map that breaks a rule is not written`() {
    let id = RecordID(fixed: "x")
    let map = PathwayMap(
      id: id, name: "", levels: [], pathways: [],
      occupations: [Occupation(id: id, title: "A", in: PathwayMap.Cell(level: id, pathway: id))])
    #expect(throws: UnwritableMap(problems: [.occupationNotOnMap(id)])) { try MapCSV.write(map) }
  }

  private func commas(_ count: Int) -> String { String(repeating: ",", count: count) }
}
