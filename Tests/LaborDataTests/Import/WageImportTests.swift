import LaborData
import Testing

@Test func `figures and marks are read from the official layout`() throws {
  let text = Official.names + Official.row("31140", "11-1011", "\"1,230\",0.98,#,**,*,~,")
  let row = try #require(try imported(text, named: "MSA_M2025_dl.csv").rows(as: WageRow.self).first)
  #expect(row.area == "31140" && row.areaTitle == "Town, KY" && row.soc == "11-1011")
  #expect(row.employment == .value(1230) && row.locationQuotient == .value(0.98))
  #expect(row.hourly.mean == .missing(.aboveTop))
  #expect(row.annual.mean == .missing(.employmentWithheld))
  #expect(row.annual.p10 == .missing(.wageWithheld))
  #expect(row.annual.median == .missing(.belowHalfPercent))
  #expect(row.annual.p90 == .missing(.blank) && row.hourly.p10 == .missing(.blank))
}

/// A header of each year that changed it, and what stands where employment is.
private let headers = [
  "OCC_CODE,OCC_TITLE,GROUP,TOT_EMP,A_MEAN,A_MEDIAN",
  "AREA,OCC_CODE,OCC_TITLE,GROUP,TOT_EMP,LOC_Q,PCT_TOT,A_MEAN,A_MEDIAN",
  "area,occ code,occ title,group,tot_emp,pct_tot,a_mean,a_median",
  "AREA,OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,A_MEAN,A_MEDIAN",
  "area,naics,i_group,occ_code,occ_title,o_group,tot_emp,jobs_1000_orig,a_mean,a_median",
  "AREA,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,JOBS_1000,PCT_RPT,A_MEAN,A_MEDIAN",
]

@Test(arguments: headers) func `every header since 2010 is recognised`(header: String) throws {
  let cells = header.split(separator: ",").map { name in
    switch name.lowercased() {
    case "occ_code", "occ code": "29-1141"
    case "tot_emp": "\"2,770\""
    case "area": "21"
    case "a_median": "77000"
    default: "1"
    }
  }
  let table = try imported(header + "\n" + cells.joined(separator: ","))
  let row = try #require(table.rows(as: WageRow.self).first)
  #expect(row.soc == "29-1141" && row.employment == .value(2770))
  #expect(row.group == "1" && row.annual.median == .value(77000))
  #expect(row.area == (header.lowercased().contains("area") ? "21" : "99"))
}

@Test func `state portals' own names are recognised`() throws {
  let newYork = try imported(
    "Area Type, Area, Area Name, Standard Occupational Code, Occupational Title, Employment,"
      + "Mean Wage, Median Wage, Entry Wage, Experienced Wage     \n"
      + "1,36,New York State,11-1011,Chief Executives,,330808,233777,126304,433060\n"
      + "10,1,Capital Region,11-1011,Chief Executives,10,1,1,1,1\n")
  #expect(newYork.rows(as: WageRow.self).map(\.area) == ["36", "36-1"])
  #expect(newYork.rows(as: WageRow.self).map(\.state) == ["NY", "NY"])
  #expect(newYork.rows(as: WageRow.self).first?.annual.median == .value(233777))
  #expect(newYork.rows(as: WageRow.self).first?.employment == .missing(.blank))
  let washington = try imported(
    "ID,Year,Area code,Area name,SOC code,Occupational title,Employment,Average wage,"
      + "25th Percentile,50th Percentile,75th Percentile,Annual wage\n"
      + "1,2024,000053,Washington,11-1011,Chief Executives,2000,120.5,90,,150,250640\n")
  let row = try #require(washington.rows(as: WageRow.self).first)
  #expect(row.area == "53")
  #expect(row.hourly.p25 == .value(90) && row.hourly.median == .missing(.blank))
  #expect(row.annual.mean == .value(250640) && washington.vintage == "2024")
}

@Test func `an area, its title or a state choose rows`() throws {
  let text =
    Official.names + Official.row("31140", "11-1011", "1,1,1,1,1,1,1")
    + Official.row("21", "11-1011", "2,1,1,1,1,1,1")
    + Official.row("18", "11-1011", "3,1,1,1,1,1,1").replacing("KY", with: "IN")
  for area in ["31140", "0031140"] {
    let table = try imported(text, ImportOptions(area: area))
    #expect(table.counts.kept == 1 && table.counts.passedOver == 2 && table.counts.read == 3)
  }
  #expect(try imported(text, ImportOptions(area: "town, ky")).counts.kept == 2)
  let state = ImportOptions(state: USState.named("Kentucky"))
  #expect(try imported(text, state).counts.kept == 2)
}

@Test func `a wage of zero counts as not given and is named`() throws {
  let table = try imported(Official.names + Official.row("21", "11-1011", "0,1,0,1,1,1,1"))
  #expect(table.rows(as: WageRow.self).first?.hourly.mean == .missing(.notGiven))
  #expect(table.rows(as: WageRow.self).first?.employment == .value(0))
  #expect(table.problems == [RowProblem(.zeroWage, row: 2, column: "hourly_mean")])
}

extension String {
  /// The text with every occurrence of a part replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
