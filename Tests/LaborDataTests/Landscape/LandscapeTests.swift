import LaborData
import Testing

private let wages = """
  AREA,AREA_TITLE,PRIM_STATE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,LOC_QUOTIENT,H_PCT10,H_PCT90,A_MEAN,A_MEDIAN
  31140,"Louisville, KY-IN",KY,000000,00-0000,All,total,1000,1,10,50,1,1
  31140,"Louisville, KY-IN",KY,000000,13-1020,Buyers,broad,40,1,10,50,1,1
  31140,"Louisville, KY-IN",KY,000000,13-1020,Buyers,detailed,40,1,10,50,1,1
  31140,"Louisville, KY-IN",KY,000000,29-1141,Nurses,detailed,250,1.5,20,45.5,1,1
  31140,"Louisville, KY-IN",KY,541000,29-1141,Nurses,detailed,9,9,9,9,9,9
  31140,"Louisville, KY-IN",KY,000000,15-1252,Developers,detailed,**,**,#,*,1,1
  21,Kentucky,KY,000000,29-1141,Nurses,detailed,5000,1,20,45.5,1,1

  """
private let projections = """
  Title\tBase\tProjected\tPercentChange\tAvgAnnualOpenings\tSTFIPS\tOccCode
  Nurses\t100\t110\t10\t2940\t21\t29-1141
  Developers\t100\t90\t-10\t(NA)\t21\t15-1252
  Nurses\t9\t9\t9\t9\t0\t29-1141

  """
private let export =
  "\"Occupation Title\",\"Occupation Code\",\"Employment 2022\",\"Employment 2032\","
  + "\"Occupational Openings, 2022-2032 Annual Average\",\"Typical Entry-Level Education\"\n"
  + "\"Nurses    * RN\",\"=\"\"29-1141\"\"\",\"1\",\"2\",\"1\",\"Bachelor's degree\"\n"
private let zones = "O*NET-SOC Code\tJob Zone\n29-1141.00\t4\n29-1141.01\t5\n15-1252.01\t3\n"

private func landscape(_ area: String, _ files: (text: String, period: String)...) throws
  -> Landscape
{
  let tables = try files.map { try imported($0.text, ImportOptions(period: $0.period)) }
  return Landscape(of: area, in: tables, OccupationNetwork(tables))
}

@Test func `the occupations of an area are joined by their codes`() throws {
  let found = try landscape(
    "31140", (wages, "2025"), (projections, "2022-2032"), (export, "2022-2032"), (zones, "2024"))
  #expect(found.rows.map(\.soc) == ["13-1020", "15-1252", "29-1141"])
  let nurses = try #require(found.rows.last)
  #expect(nurses.employment == .value(250) && nurses.share == 25)
  #expect(nurses.locationQuotient == .value(1.5) && nurses.hourly?.p90 == .value(45.5))
  #expect(nurses.openings == .value(2940) && nurses.growth == .value(10))
  #expect(nurses.education == "Bachelor's degree" && nurses.zone == 4)
}

@Test func `a city's openings are its state's, and the landscape says so`() throws {
  let found = try landscape("31140", (wages, "2025"), (projections, "2022-2032"))
  #expect(found.wages?.area == "31140" && found.projections?.area == "21")
  let nation = try landscape("99", (projections, "2022-2032"))
  #expect(nation.wages == nil && nation.projections?.area == "99")
  #expect(nation.rows.map(\.employment) == [.value(9)])
}

@Test func `what is withheld stays withheld`() throws {
  let found = try landscape("31140", (wages, "2025"), (projections, "2022-2032"))
  let developers = found.rows[1]
  #expect(developers.employment == .missing(.employmentWithheld) && developers.share == nil)
  #expect(developers.hourly?.p10 == .missing(.aboveTop))
  #expect(developers.openings == .missing(.notGiven) && developers.growth == .value(-10))
}

@Test func `the newest table that has the area counts`() throws {
  let older =
    wages.split(separator: "\n").filter { !$0.contains("15-1252") }
    .joined(separator: "\n") + "\n"
  let found = try landscape("31140", (older, "2024"), (wages, "2025"))
  #expect(found.wages?.vintage == "2025" && found.rows.count == 3)
}

@Test func `editions of the SOC are never mixed`() throws {
  let old =
    wages.split(separator: "\n").map {
      $0.contains("15-1252")
        ? $0.split(separator: "15-1252").joined(separator: "15-1132") : String($0)
    }.joined(separator: "\n") + "\n"
  let found = try landscape("31140", (old, "2017"), (projections, "2022-2032"))
  #expect(found.projections == nil && found.otherEditions == ["projections-2022-2032-states"])
  #expect(found.rows.allSatisfy { $0.openings == .missing(.blank) })
}

@Test func `sums are left out where the file names no groups`() throws {
  let rows = [("13-1020", true), ("13-1000", false), ("11-0000", false), ("29-1141", true)]
  for (code, isOne) in rows {
    let text =
      "Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode\nX\t1\t1\t1\t0\t\(code)\n"
    #expect(try landscape("99", (text, "2032")).rows.isEmpty == !isOne)
  }
}

@Test func `openings of the occupations that a code stands for are added up`() throws {
  let aggregates = "aggregate_code,soc2018_members\n13-1020,13-1021|13-1022\n"
  let rows = { (second: String) in
    "Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode\nA\t1\t1\t30\t21\t13-1021\n"
      + second
  }
  let both = rows("B\t1\t1\t12\t21\t13-1022\n")
  let found = try landscape("31140", (wages, "2025"), (both, "2032"), (aggregates, "2025"))
  #expect(found.rows.first?.openings == .value(42))
  let one = try landscape("31140", (wages, "2025"), (rows(""), "2032"), (aggregates, "2025"))
  #expect(one.rows.first?.openings == .missing(.blank))
}
