import LaborData
import Testing

private let file =
  Official.names + Official.row("31140", "11-1011", "\"1,230\",1,1,1,1,1,1")
  + Official.row("31140", "11-1021", "1,1,1,1,1,1,1")
  + Official.row("21", "11-1011", "2,1,1,1,1,1,1")

@Test func `a preview says what a file is, and shows its first rows`() throws {
  let preview = try FilePreview.of(source(Array(file.utf8), atOnce: 7))
  #expect(preview.kind == .wages && preview.format == "OEWS" && preview.headerRow == 1)
  #expect(preview.keys[6] == "soc" && preview.names[6] == "OCC_CODE")
  #expect(preview.rows.count == 3 && preview.rows[0][1] == "Town, KY")
  #expect(preview.filters == [.area, .state])
}

@Test func `a preview reads Windows-1252, and says why nothing can be read`() throws {
  let preview = try FilePreview.of(source(Array("name,b\nCaf".utf8) + [0xE9] + Array(",1\n".utf8)))
  #expect(preview.rows == [["Café", "1"]] && preview.kind == nil)
  #expect(throws: ImportProblem.text(TextProblem(.utf16, row: 1))) {
    try FilePreview.of(source([0xFF, 0xFE, 0x41, 0x00]))
  }
  #expect(throws: ImportProblem.text(TextProblem(.unclosedQuote, row: 1, column: 1))) {
    try FilePreview.of(source(Array("\"a,b\n".utf8)))
  }
}

@Test func `what a file is about is read a few rows at a time`() throws {
  var scan = try ScopeScan(source(Array(file.utf8)))
  var steps = 0
  while try scan.advance(rows: 1) { steps += 1 }
  #expect(steps == 4 && scan.bytesRead == file.utf8.count)
  #expect(scan.scope.areas == ["31140": "Town, KY", "21": "Town, KY"])
  #expect(scan.scope.states == ["KY"] && scan.scope.periods.isEmpty)
}

@Test func `states and periods of projections are found by their numbers`() throws {
  let rows =
    "Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode\tBaseYear\tProjYear\n"
    + "Actors\t1\t1\t1\t1\t27-2011\t2022\t2032\nActors\t1\t1\t1\t21\t27-2011\t2024\t2034\n"
  var scan = try ScopeScan(source(Array(rows.utf8)))
  while try scan.advance(rows: 100) {}
  #expect(scan.scope.states == ["AL", "KY"])
  #expect(scan.scope.periods == ["2022-2032", "2024-2034"])
}

@Test func `an import a few rows at a time is the import at once`() throws {
  let whole = try imported(file)
  var work = try LaborImport.opened(source(Array(file.utf8)), ImportOptions())
  while try work.advance(rows: 1) {}
  #expect(work.bytesRead == file.utf8.count)
  #expect(try work.table(from: whole.origin, ImportOptions()) == whole)
}
