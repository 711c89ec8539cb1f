import LaborData
import Testing

/// What a stacked file was made of.
private struct Made {
  var text: [String] = []
  /// People and an hour's pay by area, year and code.
  var jobs: [String: [Int: [String: (people: Int, hourly: Int)]]] = [:]

  init(_ generator: inout SeededGenerator) {
    for area in ["California", "Fresno MSA", "Chico MSA"] {
      for year in 2020...2023 {
        for soc in (0..<6).map({ "29114\($0 + 1)" }) where Bool.random(using: &generator) {
          let (people, hourly) = (Int.random(in: 1...900), Int.random(in: 10...90))
          jobs[area, default: [:]][year, default: [:]][soc] = (people, hourly)
          text += StackedFile.pair(area, year, soc, String(people), hourly: hourly)
            .split(separator: "\n").map { $0 + "\n" }
        }
      }
    }
    text.shuffle(using: &generator)
  }
}

@Test(arguments: 0..<20)
func `each occupation of the newest year is one row, and its people count once`(
  seed: Int
) throws {
  var generator = SeededGenerator(seed: seed)
  let made = Made(&generator)
  var options = ImportOptions()
  options.takesAllPeriods = true
  let table = try imported(StackedFile.names + made.text.joined(), options)
  #expect(table.counts.kept == made.text.count)
  let newest = try #require(made.jobs.values.flatMap(\.keys).max())
  for (area, years) in made.jobs {
    let rows = table.newest.wages(in: area == "California" ? "06" : area)
    let expected = years[newest] ?? [:]
    #expect(Set(rows.map(\.soc)).count == rows.count && rows.count == expected.count)
    for row in rows {
      let (people, hourly) = try #require(expected[row.soc.filter { $0 != "-" }])
      #expect(row.employment == .value(Double(people)))
      #expect(row.hourly.p25 == .value(Double(hourly - 2)))
      #expect(row.annual.p90 == .value(Double(hourly * 2_080 + 4)))
    }
  }
}

@Test func `the newest quarter of the newest year is read`() throws {
  let first = StackedFile.pair("California", 2026, "291141", "100")
  let second = StackedFile.pair("California", 2026, "291141", "200")
    .split(separator: "1st Qtr").joined(separator: "2nd Qtr")
  let table = try imported(StackedFile.names + second + first)
  #expect(table.vintage == "2026" && table.newest.vintage == "2026 2nd Qtr")
  #expect(table.newest.wages(in: "06").map(\.employment) == [.value(200)])
}

@Test func `single industries stay apart from all of them`() throws {
  let all = StackedFile.pair("California", 2026, "291141", "100")
  let one = StackedFile.pair("California", 2026, "291141", "9")
    .split(separator: "Total, All Industries").joined(separator: "Hospitals")
  let rows = try imported(StackedFile.names + one + all).wages(in: "06")
  #expect(rows.map(\.isOfAllIndustries) == [false, true])
  #expect(rows.map(\.employment) == [.value(9), .value(100)])
}

@Test func `the landscape reads the newest year alone, and says which`() throws {
  var options = ImportOptions()
  options.takesAllPeriods = true
  let wages = try imported(
    StackedFile.names + StackedFile.pair("California", 2017, "151132", "7")
      + StackedFile.pair("California", 2017, "000000", "900")
      + StackedFile.pair("California", 2026, "0", "1000")
      + StackedFile.pair("California", 2026, "151252", "50", hourly: 80), options)
  let projections = try imported(
    "Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode\nX\t1\t1\t12\t6\t15-1252\n",
    ImportOptions(period: "2024-2034"))
  let found = Landscape(of: "06", in: [wages, projections], OccupationNetwork())
  #expect(found.wages?.vintage == "2026" && found.wages?.isMixed == false)
  let row = try #require(found.rows.first)
  #expect(found.rows.count == 1 && row.soc == "15-1252" && row.employment == .value(50))
  #expect(row.share == 5 && row.openings == .value(12))
  #expect(row.hourly?.median == .value(80) && row.annual?.median == .value(166_400))
  #expect(wages.occupationTitles.map(\.soc) == ["15-1252"])
}
