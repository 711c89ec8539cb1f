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
