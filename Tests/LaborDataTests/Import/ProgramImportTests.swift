import LaborData
import Testing

@Test func `completions are read with their levels and grand totals`() throws {
  let table = try imported(
    "UNITID,CIPCODE,MAJORNUM,AWLEVEL,XCTOTALT,CTOTALT\n"
      + "101295,\"51.3801\",1,05,R,12\n101295,99,1,5,R,0\n101295,1.0102,2,20,R,3\n"
      + "101295,130401,1,3,R,4\n101295,1.01,1,3,R,4\n",
    named: "c2023_a.csv")
  let rows = table.rows(as: CompletionRow.self)
  #expect(rows.map(\.cip) == ["51.3801", "99", "01.0102", "13.0401"])
  #expect(rows.map(\.awardLevel) == ["5", "5", "20", "3"])
  #expect(rows.map(\.awards) == [.value(12), .value(0), .value(3), .value(4)])
  #expect(table.vintage == "2023" && table.id == "completions-2023")
  #expect(table.problems == [RowProblem(.ambiguousCIP, row: 6, column: "cip")])
}

@Test func `the institutions of older years are read in their own encoding`() throws {
  let text =
    Array("UNITID,INSTNM,CITY,STABBR,FIPS,CBSA\r\n243577,\"Universit".utf8) + [0xE9]
    + Array(" d\",\"Mayag".utf8) + [0xFC] + Array("ez\",\"PR\", 72,-2\r\n".utf8)
  let row = try #require(try imported(text).rows(as: InstitutionRow.self).first)
  #expect(row.title == "Université d" && row.city == "Mayagüez")
  #expect(row.state == "PR" && row.area == nil)
}

@Test func `a file that says it is UTF-8 must be`() throws {
  let text =
    [0xEF, 0xBB, 0xBF] + Array("UNITID,INSTNM,CITY,STABBR,CBSA\n1,A,B,KY,31140\n2,".utf8)
    + [0xE9] + Array(",B,KY,31140\n".utf8)
  #expect(try imported(text).problems == [RowProblem(.notText, row: 3, column: "title")])
}

@Test func `the crosswalk is read with a mark in front and codes as formulas`() throws {
  let table = try imported(
    "\u{FEFF}CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title\r\n"
      + "01.0508,Taxidermy/Taxidermist.,99-9999,NO MATCH\r\n"
      + "=\"01.0000\",\"Agriculture, General.\",=\"19-1011\",Animal Scientists")
  let rows = table.rows(as: CrosswalkRow.self)
  #expect(rows.map(\.cip) == ["01.0508", "01.0000"] && rows.map(\.soc) == ["99-9999", "19-1011"])
  #expect(table.vintage == "2020")
}

@Test func `a filter that a file cannot answer is refused`() throws {
  let text = "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT\n1,51.3801,1,5,12\n"
  #expect(throws: ImportProblem.noColumn(.state, .completions)) {
    try imported(text, ImportOptions(state: USState.named("KY")))
  }
}
