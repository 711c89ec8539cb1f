import LaborData
import Testing

/// A state agency's own layout: notes above the names, thousands, openings of ten years.
private let agency = """
  Long-term projections;;;;;
  made in 2025;;;;;
  SOC Code[2];Occupational Title[3];"Base Year
  Estimate 2023";Projected 2033;Total Job Openings [9];Notes
  15-1254;Web Developers;1.5;1.75;2.005;x
  Nov-11;Makers;1;1;1;

  """

private var told: ColumnMapping {
  var mapping = ColumnMapping(
    kind: .projections, name: "The agency",
    names: [
      "area": "=06", "soc": "soccode", "title": "occupationaltitle",
      "base": "baseyearestimate@", "projected": "projected@", "openings": "totaljobopenings",
    ])
  mapping.isInThousands = true
  mapping.openingYears = 10
  return mapping
}

@Test func `a layout that somebody told is read as told`() throws {
  #expect(throws: ImportProblem.unknownKind(asked: nil)) { try imported(agency) }
  let table = try imported(agency, ImportOptions(mappings: [told]))
  #expect(table.format == "The agency" && table.kind == .projections)
  let row = try #require(table.rows(as: ProjectionRow.self).first)
  #expect(row.area == "06" && row.soc == "15-1254" && row.title == "Web Developers")
  #expect(row.base == .value(1500) && row.projected == .value(1750))
  #expect(row.openings == .value(200.5))
  #expect(table.problems == [RowProblem(.dateForCode, row: 5, column: "soc")])
}

@Test func `a layout that is told comes before those we know, for its own names alone`() throws {
  let names = "AREA,OCC_CODE,OCC_TITLE,TOT_EMP,A_MEAN,A_MEDIAN\n21,15-1254,Makers,7,8,9\n"
  var mapping = ColumnMapping(kind: .wages, name: "Mine", names: ["soc": "occcode"])
  #expect(mapping.missing == ["title", "employment"])
  #expect(try imported(names, ImportOptions(mappings: [mapping])).format == "OEWS")
  mapping.names = ["soc": "occcode", "title": "occtitle", "employment": "amean"]
  let table = try imported(names, ImportOptions(mappings: [mapping]))
  #expect(table.format == "Mine")
  #expect(table.rows(as: WageRow.self).first?.employment == .value(8))
  #expect(table.rows(as: WageRow.self).first?.area == "99")
}

@Test func `names are guessed where they say enough`() throws {
  let preview = try FilePreview.of(source(Array(agency.utf8)))
  #expect(preview.kind == nil && preview.separator == UInt8(ascii: ";"))
  #expect(preview.names.first == "SOC Code[2]" && preview.headerRow == 3)
  let guess = ColumnMapping(guessing: .projections, from: preview.headers)
  #expect(guess.names["projected"] == "projected@")
  #expect(guess.names["openings"] == "totaljobopenings")
  #expect(guess.names["soc"] == "soccode")
}

@Test(arguments: [("3", 2, "1.50"), ("1", 3, "0.33"), ("2", 3, "0.67"), ("1,000", 10, "100.00")])
func `a sum over years is kept as one year's`(sum: String, years: Int, text: String) throws {
  var mapping = told
  mapping.isInThousands = false
  mapping.openingYears = years
  let file =
    "soc code;occupational title;base year estimate 2023;projected 2033;total job openings\n"
    + "15-1254;Makers;1;1;\(sum)\n"
  let table = try imported(file, ImportOptions(mappings: [mapping]))
  #expect(String(decoding: table.body, as: UTF8.self).contains("\t\(text)"))
}

/// A portal that has a row for each basis of pay, under names of its own.
private let portal = """
  Region,FY,Code,Job,Rate,People,Mean Wage,Middle
  Oregon,2024,291141,Nurses,Hourly,0,50.5,0
  Oregon,2024,291141,Nurses,Yearly,0,105040,104000
  Oregon,2023,291141,Nurses,Hourly,120,49,48

  """

private var toldPay: ColumnMapping {
  var mapping = ColumnMapping(
    kind: .wages, name: "Oregon",
    names: [
      "area": "region", "year": "fy", "soc": "code", "title": "job", "employment": "people",
      "pay_basis": "rate", "pay_mean": "meanwage", "pay_median": "middle",
    ])
  mapping.zeroIsNone = true
  return mapping
}

@Test func `pay is told once where each row says what it is for`() throws {
  let options = ImportOptions(period: "2024", mappings: [toldPay])
  let table = try imported(portal, options)
  #expect(table.counts.kept == 2 && table.vintage == "2024" && table.problems.isEmpty)
  let rows = table.wages(in: "41")
  #expect(rows.count == 1 && rows.first?.employment == .missing(.notGiven))
  #expect(rows.first?.hourly.mean == .value(50.5) && rows.first?.annual.median == .value(104_000))
  #expect(rows.first?.hourly.median == .missing(.notGiven))
  #expect(throws: ImportProblem.severalPeriods(["2024", "2023"])) {
    try imported(portal, ImportOptions(mappings: [toldPay]))
  }
}

@Test func `without a word on zeroes, nobody is employed, and pay of 0 is named`() throws {
  var mapping = toldPay
  mapping.zeroIsNone = false
  let table = try imported(portal, ImportOptions(period: "2024", mappings: [mapping]))
  #expect(table.wages(in: "41").first?.employment == .value(0))
  #expect(table.problems == [RowProblem(.zeroWage, row: 2, column: "hourly_median")])
}

@Test func `pay needs a basis, which every row may share`() throws {
  var mapping = toldPay
  mapping.names["pay_basis"] = nil
  #expect(mapping.missing == ["pay_basis"])
  mapping.names["pay_basis"] = "=Hourly wage"
  #expect(mapping.missing.isEmpty)
  let table = try imported(portal, ImportOptions(period: "2023", mappings: [mapping]))
  #expect(table.rows(as: WageRow.self).first?.hourly.mean == .value(49))
  #expect(table.rows(as: WageRow.self).first?.annual.isBlank == true)
}

@Test func `a column of pay is told for one thing alone`() {
  var mapping = ColumnMapping(guessing: .wages, from: ["rate", "meanwage", "medianwage"])
  #expect(mapping.names == ["annual_mean": "meanwage", "annual_median": "medianwage"])
  mapping.tell("pay_mean", "meanwage")
  #expect(mapping.names == ["pay_mean": "meanwage", "annual_median": "medianwage"])
  mapping.tell("hourly_mean", "meanwage")
  #expect(mapping.names == ["hourly_mean": "meanwage", "annual_median": "medianwage"])
  mapping.tell("pay_basis", "rate")
  #expect(
    mapping.names == ["pay_basis": "rate", "pay_mean": "meanwage", "pay_median": "medianwage"])
}

@Test func `columns of pay are guessed by whether a column says its basis`() {
  let headers = ["year", "wagetype", "meanwage", "50thpercentilemedianwage"]
  let both = ColumnMapping(guessing: .wages, from: headers).names
  #expect(both["pay_basis"] == "wagetype" && both["pay_mean"] == "meanwage")
  #expect(both["pay_median"] == headers[3] && both["annual_mean"] == nil)
  let one = ColumnMapping(guessing: .wages, from: ["meanwage", "medianwage"]).names
  #expect(one == ["annual_mean": "meanwage", "annual_median": "medianwage"])
  #expect(ColumnMapping(guessing: .wages, from: ["numberofemployed"]).zeroIsNone)
  #expect(!ColumnMapping(guessing: .wages, from: ["totemp"]).zeroIsNone)
}
