import LaborData
import Testing

@Test func `the files of O*NET are read`() throws {
  let related = try imported(
    "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\r\n"
      + "11-1011.00\t11-1021.00\tPrimary-Short\t1\r\n"
  ).rows(as: RelatedOccupationRow.self)
  #expect(related.first?.related == "11-1021.00" && related.first?.rank == 1)
  let zones = try imported(
    "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\r\n11-1011.00\t5\t08/2023\tAnalyst\r\n"
  ).rows(as: JobZoneRow.self)
  #expect(zones.first?.zone == 5)
  let codes = try imported(
    "O*NET-SOC 2019 Code,O*NET-SOC 2019 Title,2018 SOC Code,2018 SOC Title\n"
      + "11-1011.03,Chief Sustainability Officers,11-1011,Chief Executives\n"
  ).rows(as: ONETCodeRow.self)
  #expect(codes.first?.onet == "11-1011.03" && codes.first?.soc == "11-1011")
}

@Test func `the structure of the SOC is read from its stairs and its definitions`() throws {
  let stairs = try imported(
    "Bureau of Labor Statistics,,,,\n,,,,\n"
      + "Major Group,Minor Group,Broad Group,Detailed Occupation,\n"
      + "11-0000,,,,Management Occupations\n,,,11-1011,Chief Executives\n"
  ).rows(as: SOCRow.self)
  #expect(stairs.map(\.soc) == ["11-0000", "11-1011"])
  #expect(stairs.map(\.title) == ["Management Occupations", "Chief Executives"])
  let tidy = try imported(
    "SOC Group,SOC Code,SOC Title,SOC Definition\n"
      + "Detailed,111011,Chief Executives,Determine and formulate policies.\n"
  ).rows(as: SOCRow.self)
  #expect(tidy.first?.soc == "11-1011" && tidy.first?.definition != nil)
}

@Test func `the members of an aggregate code are read`() throws {
  let rows = try imported(
    "aggregate_code,aggregate_title,kind,soc2018_members,seen_in\n"
      + "13-2020,Property Appraisers,SOC 2018 broad,13-2022|13-2023,OEWS\n"
  ).rows(as: AggregateRow.self)
  #expect(rows.first?.members == ["13-2022", "13-2023"])
}

@Test(arguments: [
  ("Nov-11", RowFact.dateForCode), ("11-Nov", .dateForCode), ("11/1/2011", .dateForCode),
  ("11-10", .notSOC), ("", .noCode), ("11-1011.01", .notSOC),
]) func `a damaged code is named and never guessed`(code: String, fact: RowFact) throws {
  let text = Official.names + Official.row("21", "11-1011", "1,1,1,1,1,1,1")
  let table = try imported(text + Official.row("21", code, "1,1,1,1,1,1,1"))
  #expect(table.counts.rejected == 1 && table.counts.kept == 1)
  #expect(table.problems == [RowProblem(fact, row: 3, column: "soc")])
}
