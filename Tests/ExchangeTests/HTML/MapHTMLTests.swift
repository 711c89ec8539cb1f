import CareerPathways
import Testing

@testable import Exchange

@Suite struct MapHTMLTests {
  private static let date = CalendarDate(year: 2026, month: 11, day: 24) ?? .last

  static func edition(_ map: PathwayMap) -> MapEdition {
    MapEdition(map, of: LouisvilleExample.workspace().profile, on: date)
  }

  private static func page(_ map: PathwayMap) throws -> XMLTree {
    try XMLTree(MapHTML.write(edition(map)))
  }

  @Test func `the example is a table that is read aloud with its heads`() throws {
    let page = try Self.page(LouisvilleExample.map)
    #expect(page.name == "html" && page.attributes["lang"] == "en")
    #expect(page.all("title").map(\.text) == ["Information Technology: career pathway map"])
    let table = try #require(page.all("table").first)
    #expect(table.children.first?.name == "caption" && !table.children[0].text.isEmpty)
    let heads = table.all("th").map { "\($0.attributes["scope"] ?? ""): \($0.text)" }
    #expect(
      heads == [
        "col: Level", "col: Information Support/Services 214 postings",
        "col: Programming and Software Dev 247 postings", "col: Network Systems 193 postings",
        "col: Web and Digital Communications 82 postings", "row: BA/BS 549 postings",
        "row: Associate Degree (2 yrs) or Some College, no degree 187 postings",
        "row: Certificate (1-2 yrs)", "row: High School or GED",
      ])
    #expect(table.all("td").count == 16)
    #expect(table.all(ofClass: "title").map(\.text).count == 15)
    #expect(table.all(ofClass: "empty").map(\.text).allSatisfy { $0 == PathwayMap.emptyCellText })
    #expect(table.all("td")[0].text.contains("78 postings, $32.22 to $51.22 an hour"))
  }

  @Test func `the page says whose map it is, its status, its date and its source`() throws {
    var map = LouisvilleExample.map
    map.status = .validated
    let header = try #require(try Self.page(map).all("header").first)
    #expect(header.text.contains("Louisville MSA career pathways"))
    #expect(header.text.contains("Status") && header.text.contains("Validated by industry"))
    #expect(header.text.contains("2026-11-24") && header.text.contains(map.source))
    #expect(header.text.contains("15 occupations, 736 job postings in 3 months."))
  }

  @Test func `high demand is a word beside the figure`() throws {
    var map = LouisvilleExample.map
    #expect(try Self.page(map).all("strong").isEmpty)
    map.demandThreshold = 187
    #expect(try Self.page(map).all("strong").map(\.text) == ["High demand"])
    map.demandThreshold = 186
    let page = try Self.page(map)
    #expect(page.all("strong").count == 2)
    #expect(page.all(ofClass: "legend")[0].text.contains("186 postings or more."))
  }

  @Test func `progressions are read as lists, and where each occupation leads`() throws {
    let map = try Self.linked()
    let page = try Self.page(map)
    let items = page.all(ofClass: "moves")[0].all("li").map(\.text)
    #expect(
      items == [
        "From Adult education to Web Developers: 6 months; Boot camp",
        "From Web Developers to Computer Programmers",
        "From Computer Programmers to Own company",
      ])
    #expect(
      page.all(ofClass: "next").map(\.text).sorted() == [
        "Leads to: Computer Programmers", "Leads to: Own company",
      ])
  }

  @Test func `all that is known of an occupation is on the page, official figures as such`() throws
  {
    var map = LouisvilleExample.map
    var occupation = try #require(map.occupations.first)
    occupation.credentials = ["CompTIA A+", "Network+"]
    occupation.trainingMonths = 14
    occupation.workBased = "Paid internship"
    occupation.official.wageLow = Money(cents: 2000)
    occupation.official.employment = 1234
    try map.replace(occupation)
    let cards = try Self.page(map).all("article")
    #expect(cards.count == 1)
    let text = try #require(cards.first).text
    for part in [
      "from $20.00 an hour (public data)", "CompTIA A+, Network+", "Months of training", "14",
      "Paid internship", "Official employment", "1,234",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `abbreviations that stand on the map are spelled out, and no others`() throws {
    let legend = try #require(try Self.page(LouisvilleExample.map).all(ofClass: "legend").first)
    #expect(legend.text.contains("Bachelor of Science."))
    #expect(legend.text.contains("GED") && !legend.text.contains("Nurse"))
  }

  @Test func `a page loads nothing and runs nothing`() throws {
    let text = String(decoding: MapHTML.write(Self.edition(LouisvilleExample.map)), as: UTF8.self)
    for part in ["<script", "<link", "<img", "<iframe", "href", "src=", "url(", "@import"] {
      #expect(!text.contains(part), "\(part)")
    }
    #expect(text.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"))
    #expect(text.contains("@page { size: landscape;"))
  }

  @Test func `the example stands on one page in type of nine points or more`() {
    let fit = PrintFit(MapSheet(Self.edition(LouisvilleExample.map)))
    #expect(fit.size >= 9 && !fit.isTight)
  }

  @Test func `many pathways make several tables of at most eight`() throws {
    var map = LouisvilleExample.map
    var random = SeededGenerator(seed: 1)
    for number in 5...20 {
      try map.add(Pathway(id: .random(using: &random), title: "Pathway \(number)"))
    }
    let tables = try Self.page(map).all("table")
    #expect(
      tables.map { $0.all("th").filter { $0.attributes["scope"] == "col" }.count } == [7, 8, 8])
    #expect(tables.allSatisfy { $0.all("tr").count == 5 })
  }

  private static func linked() throws -> PathwayMap {
    var map = LouisvilleExample.map
    for link in map.progressions { try map.remove(progression: link.id) }
    let web = RecordID(fixed: "web-developers")
    let programmer = RecordID(fixed: "computer-programmers")
    var way = Progression(
      id: RecordID(fixed: "l1"), from: .outside("Adult education"), to: .occupation(web),
      kind: .onRamp)
    way.months = 6
    way.training = "Boot camp"
    try map.add(Progression(id: RecordID(fixed: "l2"), from: web, to: programmer))
    try map.add(
      Progression(
        id: RecordID(fixed: "l3"), from: .occupation(programmer), to: .outside("Own company"),
        kind: .offRamp))
    try map.add(way)
    return map
  }
}
