import LaborData
import Testing

private let threeYears =
  StackedFile.names + StackedFile.pair("California", 2017, "151132")
  + StackedFile.pair("California", 2026, "151252")
  + StackedFile.pair("Fresno MSA", 2026, "151252", "40")
  + StackedFile.pair("California", 2025, "151252")

@Test func `years are not mixed unasked, and are named with the newest first`() throws {
  #expect(throws: ImportProblem.severalPeriods(["2026", "2025", "2017"])) {
    try imported(threeYears)
  }
}

@Test func `one year of a stack is kept, and is the table's period`() throws {
  let table = try imported(threeYears, ImportOptions(period: "2026"))
  #expect(table.format == "OEWS from California's open data" && table.vintage == "2026")
  #expect(table.counts.read == 8 && table.counts.kept == 4 && table.counts.passedOver == 4)
  #expect(table.problems.isEmpty && table.state == "CA" && table.id == "oews-2026-ca-areas")
  #expect(throws: ImportProblem.nothingKept(read: 8, rejected: [])) {
    try imported(threeYears, ImportOptions(period: "2011"))
  }
}

@Test func `every year is kept where that is asked, and the newest is read`() throws {
  var options = ImportOptions()
  options.takesAllPeriods = true
  let table = try imported(threeYears, options)
  #expect(table.counts.kept == 8 && table.vintage == "2017-2026")
  #expect(table.newest.vintage == "2026" && table.newest.newest == table.newest)
  #expect(table.newest.rows(as: WageRow.self).count == 4)
  #expect(table.codes == .mixed && table.newest.codes == .soc2018)
  #expect(try LaborTable(file: table.file) == table)
}

@Test func `states may each have a period of their own`() throws {
  let names = "Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode\tBaseYear\tProjYear\n"
  let row = { (state: Int, base: Int) in
    "Makers\t1\t1\t1\t\(state)\t15-1252\t\(base)\t\(base + 10)\n"
  }
  let table = try imported(names + row(1, 2022) + row(21, 2024))
  #expect(table.counts.kept == 2 && table.vintage == nil)
  #expect(throws: ImportProblem.severalPeriods(["2024-2034", "2022-2032"])) {
    try imported(names + row(21, 2022) + row(21, 2024))
  }
}

@Test func `a state's area is known by its number, others by their names`() throws {
  let table = try imported(threeYears, ImportOptions(period: "2026"))
  #expect(table.rows(as: WageRow.self).map(\.area) == ["06", "06", "Fresno MSA", "Fresno MSA"])
  for (area, count) in [("06", 2), ("CA", 2), ("california", 2), ("Fresno MSA", 2)] {
    #expect(
      try imported(threeYears, ImportOptions(area: area, period: "2026")).counts.kept == count)
  }
  let state = { ImportOptions(state: USState.named($0), period: "2026") }
  #expect(try imported(threeYears, state("CA")).counts.kept == 4)
  #expect(throws: ImportProblem.nothingKept(read: 8, rejected: [])) {
    try imported(threeYears, state("KY"))
  }
}

@Test func `a zero says that nothing is published, and a blank cell too`() throws {
  let table = try imported(
    StackedFile.names
      + StackedFile.pair("Chico MSA", 2015, "111011", "0", hourly: 0)
      .split(separator: "-4,-2,0,2,4").joined(separator: "0,0.00,0,12,0")
      + StackedFile.row("Chico MSA", 2015, "291141", "Hourly wage", "", nil))
  let rows = table.wages(in: "Chico MSA")
  #expect(rows.map(\.employment) == [.missing(.notGiven), .missing(.blank)])
  #expect(rows[0].hourly.mean == .missing(.notGiven) && rows[0].hourly.p75 == .value(12))
  #expect(rows[0].annual.p25 == .missing(.notGiven) && rows[1].hourly.isBlank)
  #expect(table.problems.isEmpty)
}

@Test func `a row of an unknown basis is kept without its pay, and named`() throws {
  let table = try imported(
    StackedFile.names + StackedFile.row("Chico MSA", 2026, "111011", "Weekly wage", "70", 900)
      + StackedFile.row("Chico MSA", 2026, "111011", "Hourly wage", "70", 30))
  #expect(table.counts.kept == 2)
  #expect(table.problems == [RowProblem(.unknownBasis, row: 2, column: "pay_basis")])
  let rows = table.wages(in: "Chico MSA")
  #expect(rows.count == 1 && rows[0].annual.isBlank && rows[0].hourly.mean == .value(30))
}

@Test(arguments: [
  ("151252", "15-1252"), ("15-1252", "15-1252"), ("15-1252.00", "15-1252"),
  ("151252.0", "15-1252"), ("000000", "00-0000"), ("0", "00-0000"), ("00-0000", "00-0000"),
])
func `codes of the SOC read in every form`(cell: String, code: String) throws {
  let table = try imported(StackedFile.names + StackedFile.pair("California", 2026, cell))
  #expect(table.rows(as: WageRow.self).map(\.soc) == [code, code])
}

@Test(arguments: ["15-1252.01", "15-1252.0", "1512522", "15125", "151252.000", "15-12.00"])
func `what is no code of the SOC is left out and named`(cell: String) throws {
  #expect(
    throws: ImportProblem.nothingKept(
      read: 2, rejected: [2, 3].map { RowProblem(.notSOC, row: $0, column: "soc") })
  ) {
    try imported(StackedFile.names + StackedFile.pair("California", 2026, cell))
  }
}

@Test(arguments: [
  ("Hourly wage", PayBasis.hourly), ("HOURLY WAGE", .hourly), ("per hour", .hourly),
  ("Annual Wage or Salary", .annual), ("Yearly", .annual), ("Weekly", nil), ("", nil),
  ("Annual, from hourly", nil),
])
func `the basis of pay reads in agencies' words`(words: String, basis: PayBasis?) {
  #expect(PayBasis(words: words) == basis)
}
