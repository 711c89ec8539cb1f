import CareerPathways
import Exchange
import Testing

@Suite struct MapLandingTests {
  /// The guide's table as a spreadsheet gives it: `|` parts cells here, `/` lines.
  static let louisville = """
    736 TOTAL JOB POSTINGS|Information Support/Services|Programming and Software Dev|Network Systems|\
    Web and Digital Communications
    BA/BS  549 JOB POSTINGS in the last 3 months|Information Technology Managers; Systems Analysts; \
    Operations Analysts  78 JOB POSTINGS in the last 3 months  \\$ 32.22 to \\$ 51.22 HOURLY RATE|\
    Software Engineers; Systems Engineers  247 JOB POSTINGS  \\$ 32.83 to \\$ 48.76 HOURLY RATE|\
    "Network Specialists
    Database Administrators
    Information Security Analysts
    Systems Administrators
    186 postings
    $25.33-$45.86 hourly"|Computer Programmers; Graphic Designers; 38 postings; 23.06-35.62
    Associate Degree (2 yrs) or Some College, no degree  187 JOB POSTINGS in the last 3 months|\
    Technical Support Analysts; Information Technology Support Technicians  136 JOB POSTINGS  \
    \\$ 14.44 to \\$ 24.08 HOURLY RATE|No high-demand jobs at this level within the pathway|\
    Computer Network Support Specialists  7 JOB POSTINGS  \\$ 21.97 to \\$ 33.36 HOURLY RATE|\
    Web Developers  44 JOB POSTINGS  \\$ 19.25 to \\$ 33.49 HOURLY RATE
    Certificate (1-2 yrs)|No high-demand jobs|||—
    High School or GED||||
    """.replacing("|", with: "\t")

  static func landing(
    _ text: String, at place: MapLanding.Place = .corner,
    on map: PathwayMap = PathwayMap(id: RecordID(fixed: "m")), seed: Int = 1
  ) throws -> MapLanding {
    let ids = IDs(seed: seed)
    return try MapLanding(
      PastedTable(text), at: place, on: map, soc: { $0 == "Nurse" ? "29-1141" : "" },
      newID: { ids.next() })
  }

  @Test func `the Louisville table on an empty map is the map of the guide`() throws {
    let landing = try Self.landing(Self.louisville)
    let (map, example) = (landing.map, LouisvilleExample.map)
    #expect(landing.unread.isEmpty)
    #expect(landing.untitled == (0, 0))
    #expect(map.postingMonths == 3)
    #expect(map.levels.map(\.title) == example.levels.map(\.title))
    #expect(map.pathways.map(\.title) == example.pathways.map(\.title))
    for (new, old) in zip(map.cells, example.cells) {
      #expect(map.occupations(in: new).map(\.title) == example.occupations(in: old).map(\.title))
      #expect(map.figures[new]?.postings == example.figures[old]?.postings)
      #expect(map.figures[new]?.wages == example.figures[old]?.wages)
    }
    #expect(map.problems.isEmpty)
  }

  @Test func `pasted again it finds its titles and says what it replaces`() throws {
    let first = try Self.landing(Self.louisville).map
    let text = "\tNetwork Systems\nBA/BS\t190 postings\nPhD\tNurse"
    let landing = try Self.landing(text, on: first, seed: 2)
    #expect(landing.newPathways.isEmpty && landing.newLevels.count == 1)
    #expect(landing.figures == 1 && landing.replacedFigures == 1)
    let cell = try #require(first.cell(row: 0, column: 2))
    #expect(landing.map.figures[cell]?.postings == 190)
    #expect(landing.map.figures[cell]?.wages == first.figures[cell]?.wages)
    #expect(landing.occupations.map(\.soc) == ["29-1141"])
    #expect(landing.map.levels.last?.title == "PhD")
  }

  @Test func `a table on a cell grows the map where it runs past the edge`() throws {
    let landing = try Self.landing(
      "a\tb\nc\td", at: .cell(row: 3, column: 3, position: 0), on: LouisvilleExample.map)
    #expect(landing.untitled == (levels: 1, pathways: 1))
    #expect(landing.map.levels.last?.title == "Level 5")
    #expect(landing.map.pathways.last?.title == "Pathway 5")
    let corner = try #require(landing.map.cell(row: 4, column: 4))
    #expect(landing.map.occupations(in: corner).map(\.title) == ["d"])
  }

  @Test func `lines are a list for the cell, after the occupation under the cursor`() throws {
    let landing = try Self.landing(
      "x\ny", at: .cell(row: 0, column: 0, position: 1), on: LouisvilleExample.map)
    let cell = try #require(landing.map.cell(row: 0, column: 0))
    #expect(
      landing.map.occupations(in: cell).map(\.title) == [
        "Information Technology Managers", "x", "y", "Systems Analysts", "Operations Analysts",
      ])
  }

  @Test func `on a title the first row or column are titles`() throws {
    let map = LouisvilleExample.map
    let pathways = try Self.landing("P\tQ\nNurse\t", at: .pathway(0), on: map).map
    #expect(pathways.pathways.map(\.title).prefix(3) == [map.pathways[0].title, "P", "Q"])
    #expect(pathways.occupations.count == map.occupations.count + 1)
    let levels = try Self.landing("PhD\tNurse\nMA", at: .level(0), on: map).map
    #expect(levels.levels.map(\.title).prefix(3) == ["BA/BS", "PhD", "MA"])
    #expect(levels.position(of: try #require(levels.occupations.last).cell)?.row == 1)
  }

  @Test func `totals that do not add up and words in the corner are said`() throws {
    let landing = try Self.landing("Level\tP\nBA 5 postings\tNurse 4 postings")
    #expect(landing.unread == ["BA 5 postings", "Level"])
    #expect(landing.map.levels.map(\.title) == ["BA"])
  }

  @Test func `what is nothing or too much is refused`() throws {
    #expect(throws: MapLanding.Refusal.nothing) { try Self.landing(" \n\t\t\n") }
    let lines = (0..<2001).map { "Job \($0)" }.joined(separator: "\n")
    #expect(throws: MapLanding.Refusal.tooManyOccupations(most: 2000)) {
      try Self.landing(lines, at: .cell(row: 0, column: 0, position: 0), on: LouisvilleExample.map)
    }
    #expect(throws: MapLanding.Refusal.tooManyLines(most: MapCSV.mostLines)) {
      try Self.landing(lines, at: .level(0), on: LouisvilleExample.map)
    }
  }

  @Test func `whatever is pasted wherever, the map stays whole and every letter is somewhere`()
    throws
  {
    var random = SeededGenerator(seed: 3)
    let pieces = [
      "Nurse", "\t", "\n", "\"", ";", "12 postings", "$5", "é漢", " ", "=1", "-", "\\", "x\u{0}y",
    ]
    for round in 0..<300 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let places: [MapLanding.Place] = [
        .corner, .pathway(1), .level(2), .cell(row: 3, column: 0, position: 0),
      ]
      let place = places.randomElement(using: &random) ?? .corner
      // A text that is refused leaves nothing to prove.
      guard let landing = try? Self.landing(text, at: place, on: LouisvilleExample.map, seed: round)
      else { continue }
      #expect(landing.map.problems.isEmpty, "\(text.debugDescription) at \(place)")
      #expect(landing.map.occupations.count >= LouisvilleExample.map.occupations.count)
    }
  }
}

/// Ids one after another, the same for the same seed.
private final class IDs {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  func next() -> RecordID { .random(using: &random) }
}
