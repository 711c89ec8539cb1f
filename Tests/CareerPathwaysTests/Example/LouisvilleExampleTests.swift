import Testing

@testable import CareerPathways

@Suite struct LouisvilleExampleTests {
  private let map = LouisvilleExample.map

  @Test func `the map has the guide's rows and columns`() {
    #expect(
      map.levels.map(\.title) == [
        "BA/BS", "Associate Degree (2 yrs) or Some College, no degree", "Certificate (1-2 yrs)",
        "High School or GED",
      ])
    #expect(
      map.pathways.map(\.title) == [
        "Information Support/Services", "Programming and Software Dev", "Network Systems",
        "Web and Digital Communications",
      ])
    #expect(map.name == "Information Technology")
    #expect(map.occupations.count == 15)
    #expect(map.problems.isEmpty)
  }

  @Test func `every cell has the guide's postings`() {
    let postings = map.levels.map { level in
      map.pathways.map { map.postings(in: PathwayMap.Cell(level: level.id, pathway: $0.id)) }
    }
    #expect(
      postings == [
        [78, 247, 186, 38], [136, nil, 7, 44], [nil, nil, nil, nil], [nil, nil, nil, nil],
      ])
  }

  @Test func `every cell has the guide's hourly pay`() {
    let cents = map.cells.map { cell in
      map.wages(in: cell).map { [$0.low?.cents, $0.high?.cents] }
    }
    #expect(
      cents == [
        [3222, 5122], [3283, 4876], [2533, 4586], [2306, 3562],
        [1444, 2408], nil, [2197, 3336], [1925, 3349],
      ] + [[Int?]?](repeating: nil, count: 8))
    #expect(map.figures.values.allSatisfy { $0.wageBasis == .hourly })
  }

  @Test func `the totals are the guide's`() {
    #expect(map.postings == 736)
    #expect(map.levels.map { map.postings(in: $0) } == [549, 187, nil, nil])
    #expect(map.pathways.map { map.postings(in: $0) } == [214, 247, 193, 82])
  }

  @Test(arguments: [
    (
      "ba-bs", "support",
      ["Information Technology Managers", "Systems Analysts", "Operations Analysts"]
    ),
    ("ba-bs", "programming", ["Software Engineers", "Systems Engineers"]),
    (
      "ba-bs", "network",
      [
        "Network Specialists", "Database Administrators", "Information Security Analysts",
        "Systems Administrators",
      ]
    ),
    ("ba-bs", "web", ["Computer Programmers", "Graphic Designers"]),
    (
      "associate", "support",
      ["Technical Support Analysts", "Information Technology Support Technicians"]
    ),
    ("associate", "programming", []),
    ("associate", "network", ["Computer Network Support Specialists"]),
    ("associate", "web", ["Web Developers"]),
  ]) func `every cell has the guide's occupations`(
    level: String, pathway: String, titles: [String]
  ) throws {
    let cell = PathwayMap.Cell(
      level: try #require(RecordID(level)), pathway: try #require(RecordID(pathway)))
    #expect(map.occupations(in: cell).map(\.title) == titles)
  }

  @Test func `every occupation has a code, and every level but the highest a way up`() {
    #expect(map.occupations.allSatisfy { $0.soc.count == 7 })
    let starts = Set(map.progressions.flatMap { $0.from.occupation.map { [$0] } ?? [] })
    let low = map.occupations.filter { $0.cell.level != map.levels[0].id }
    #expect(low.count == 4 && low.allSatisfy { starts.contains($0.id) })
  }

  @Test func `a map from a document has its occupations in their cells`() throws {
    let read = try PathwayMap(json: map.json, id: map.id, at: DocumentPlace(map.document))
    for cell in map.cells {
      #expect(Array(read.occupations(in: cell)) == Array(map.occupations(in: cell)))
    }
  }

  @Test func `the workspace comes back from its documents`() {
    let workspace = LouisvilleExample.workspace()
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read == workspace)
    let folders = Set(RecordKind.all.map(\.folder))
    let others = workspace.documents.keys.filter { !folders.contains($0.ids[0]) }
    #expect(
      others.map(\.text).filter { !$0.hasPrefix("assessments/autumn") }.sorted()
        == ["assessments/round-1/round.json", "maps/louisville-it.json", "workspace.json"])
  }

  @Test func `every link of the example's records leads to a record`() {
    let workspace = LouisvilleExample.workspace()
    for kind in RecordKind.all {
      for record in kind.all(workspace) {
        for field in kind.fields {
          guard case .reference(let target, _) = field.kind else { continue }
          for id in field.get(record).references.compactMap(\.id) {
            #expect(workspace.title(of: id, among: target) != nil, "\(record.id) \(field.key)")
          }
        }
      }
    }
  }
}
