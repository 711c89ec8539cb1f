import LaborData
import Testing

@Test func `a file of no known kind is refused`() {
  #expect(throws: ImportProblem.unknownKind(asked: nil)) { try imported("a,b\n1,2\n") }
  #expect(throws: ImportProblem.unknownKind(asked: .crosswalk)) {
    try imported(Official.names, ImportOptions(kind: .crosswalk))
  }
  #expect(throws: ImportProblem.unknownKind(asked: nil)) { try imported("") }
}

@Test func `a file that ends within a row is refused`() {
  let text = Official.names + Official.row("21", "11-1011", "1,1,1,1,1,1,1")
  for cut in [text + "21,\"Town, KY\",4", text + "21"] {
    #expect(throws: ImportProblem.text(TextProblem(.endsEarly, row: 3))) { try imported(cut) }
    #expect(throws: ImportProblem.text(TextProblem(.endsEarly, row: 3))) {
      try imported(cut, ImportOptions(area: "99"))
    }
  }
}

@Test func `rows that do not fit the names are named`() throws {
  let good = Official.row("21", "11-1011", "1,1,1,1,1,1,1")
  let table = try imported(
    Official.names + good + Official.row("21", "11-1011", "1,1,1,1,1,1,1,8") + "21,x\n" + good)
  #expect(table.counts.kept == 2 && table.counts.rejected == 2)
  #expect(
    table.problems == [RowProblem(.tooManyCells, row: 3), RowProblem(.tooFewCells, row: 4)])
}

@Test func `a file without a row that was asked for is refused`() {
  let text = Official.names + Official.row("21", "11-1011", "1,1,1,1,1,1,1")
  #expect(throws: ImportProblem.nothingKept(read: 1, rejected: [])) {
    try imported(text, ImportOptions(area: "99"))
  }
}

@Test func `more than a workspace should hold is refused`() {
  var options = ImportOptions()
  options.most = 100
  let rows = (0..<9).map { Official.row("\(10 + $0)", "11-1011", "1,1,1,1,1,1,1") }.joined()
  #expect(throws: ImportProblem.tooMuchKept(row: 3)) {
    try imported(Official.names + rows, options)
  }
}

@Test(arguments: ["1,2,3", "12,34", "1.2.3", "abc", "1e5", "--1", "1,2345", "9999999999999999999"])
func `what is no number is named`(text: String) throws {
  let good = Official.row("21", "11-1011", "1,1,1,1,1,1,1")
  let table = try imported(
    Official.names + good + Official.row("21", "11-1011", "\"\(text)\",1,1,1,1,1,1"))
  #expect(table.problems == [RowProblem(.notNumber, row: 3, column: "employment")])
}
