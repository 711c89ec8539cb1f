import LaborData
import Testing

@Test func `the trimmed bulk file is read, its blank rows left out`() throws {
  let table = try imported(
    "Title\tBase\tProjected\tPercentChange\tAvgAnnualOpenings\tSTFIPS\tOccCode\t\t\r\n"
      + "Actors\t78100\t80600\t3.2\t9300\t0\t27-2011\t\t\r\n"
      + "Registered Nurses\t46000\t0\t-2\t2940\t21\t29-1141\t\t\r\n"
      + "\t\t\t\t\t\t\t\t\r\n\t\t\t\t\t\t\t\t\r\n",
    named: "projections_central_longterm_2022-2032.csv")
  let rows = table.rows(as: ProjectionRow.self)
  #expect(rows.map(\.area) == ["00", "21"] && rows.map(\.soc) == ["27-2011", "29-1141"])
  #expect(rows.map(\.openings) == [.value(9300), .value(2940)])
  #expect(rows.last?.projected == .value(0) && rows.last?.percentChange == .value(-2))
  #expect(table.vintage == "2022-2032" && table.counts.read == 2)
  #expect(table.id == "projections-2022-2032-states")
}

@Test func `rows of another period are passed over`() throws {
  let text =
    "State FIPS;Area Name;Occupation Code;Occupation Name;Base Year;Base;Projected Year;"
    + "Projection;Change;Percent Change;Average Annual Openings\n"
    + "1;Alabama;11-1021;Managers;2022;10;2032;20;10;100;3\n"
    + "2;Alaska;11-1021;Managers;2024;10;2034;20;10;100;(NA)\n"
  #expect(try imported(text).vintage == nil)
  let table = try imported(text, ImportOptions(period: "2024-2034"))
  #expect(table.vintage == "2024-2034" && table.counts.kept == 1)
  #expect(table.rows(as: ProjectionRow.self).first?.openings == .missing(.notGiven))
}

@Test func `the web export's formulas, aliases and thousands are undone`() throws {
  let table = try imported(
    "\"Occupation Title\",\"Occupation Code\",\"Employment 2022\",\"Employment 2032\","
      + "\"Employment Change, 2022-2032\",\"Employment Percent Change, 2022-2032\","
      + "\"Occupational Openings, 2022-2032 Annual Average\",\"Median Annual Wage 2023\","
      + "\"Typical Entry-Level Education\"\n"
      + "\"Actors    * Actor Understudy* Actress\",\"=\"\"27-2011\"\"\",\"1,078.1\",\"80.6\","
      + "\"2.5\",\"3.2\",\"9.3\",\">=239,200\",\"Some college, no degree\"\n")
  let row = try #require(table.rows(as: ProjectionRow.self).first)
  #expect(row.title == "Actors" && row.soc == "27-2011" && row.area == "00")
  #expect(row.base == .value(1_078_100) && row.openings == .value(9_300))
  #expect(row.education == "Some college, no degree" && table.vintage == "2022-2032")
  #expect(String(decoding: table.body, as: UTF8.self).contains("\t>=239200\t"))
}

@Test func `the matrix is found under its title, its footnotes are named`() throws {
  let table = try imported(
    "Table 1.2 Employment by detailed occupation,,,,,,,\n"
      + "2024 National Employment Matrix title,2024 National Employment Matrix code,"
      + "Occupation type,\"Employment, 2024\",\"Employment, 2034\","
      + "\"Employment change, numeric, 2024–34\","
      + "\"Occupational openings, 2024–34 annual average\","
      + "\"Median annual wage, dollars, 2024[1]\"\n"
      + "   Registered nurses,29-1141,Line item,3391,3557.1,166.1,189.1,93600\n"
      + "   Legislators,11-1031,Line item,—,1,1,1,—\n"
      + "Footnotes:,,,,,,,\n")
  let rows = table.rows(as: ProjectionRow.self)
  #expect(rows.first?.title == "Registered nurses" && rows.first?.openings == .value(189_100))
  #expect(rows.last?.base == .missing(.notGiven) && rows.first?.group == "Line item")
  #expect(table.vintage == "2024-2034")
  #expect(table.problems == [RowProblem(.noCode, row: 5, column: "soc")])
}
