import CareerPathways
import Testing

@testable import Workshop

@Suite struct ProvenanceTests {
  private func occupation() -> Occupation {
    var occupation = LouisvilleExample.map.occupations[0]
    (occupation.wageLow, occupation.wageHigh) = (Money(cents: 2000), Money(cents: 3000))
    occupation.postings = 12
    let ann = FigureSource(.typed, by: "Ann", date: CalendarDate("2026-11-27"))
    occupation.sources = ["wage_low": ann, "wage_high": ann]
    occupation.sources["postings"] = FigureSource(
      .file, by: "map.csv", date: CalendarDate("2026-11-01"))
    return occupation
  }

  private func fact(_ label: String, of occupation: Occupation) -> MapDetail.Fact? {
    MapDetail.facts(of: occupation).first { $0.label == label }
  }

  @Test func `each figure says who typed it or which file has it`() {
    let occupation = occupation()
    #expect(fact("Postings", of: occupation)?.note == "from map.csv 2026-11-01")
    let wages = fact("Wages", of: occupation)
    #expect(wages?.value == "$20.00-$30.00 an hour")
    #expect(
      wages?.note
        == "typed by Ann 2026-11-27; $41,600-$62,400 a year at 2,080 hours")
  }

  @Test func `the official figure stands beside the own one, and alone where there is none`() {
    var occupation = occupation()
    occupation.official.openings = 80
    occupation.official.area = "Kentucky"
    occupation.sources[Occupation.officialOpenings] = FigureSource(
      .data, by: "Projections Central", date: nil, vintage: "2022-2032")
    let alone = fact("Openings", of: occupation)
    #expect(alone?.value == "80")
    #expect(alone?.note == "official, Projections Central 2022-2032, Kentucky")
    occupation.openings = 7
    let beside = fact("Openings", of: occupation)
    #expect(beside?.value == "7")
    #expect(beside?.note == "official 80, Projections Central 2022-2032, Kentucky")
  }

  @Test func `wages typed by the year are shown so, with the hour beside`() {
    var occupation = occupation()
    (occupation.wageLow, occupation.wageHigh) = (Money(cents: 4_160_000), nil)
    occupation.wageBasis = .annual
    let wages = fact("Wages", of: occupation)
    #expect(wages?.value == "from $41,600 a year")
    #expect(wages?.note.hasSuffix("from $20.00 an hour at 2,080 hours") == true)
  }

  @Test func `a new draft keeps where figures come from`() throws {
    var player = try Player.atFinalMap()
    player.type("x")
    player.press("Enter")
    let draft = try #require(player.workspace.maps.values.first { $0.parent != nil })
    let parent = try #require(player.workspace.maps[LouisvilleExample.map.id])
    let kinds = MapDifference(from: parent, to: draft).facts.map(\.kind)
    #expect(!kinds.contains { if case .sources = $0 { true } else { false } })
  }
}
