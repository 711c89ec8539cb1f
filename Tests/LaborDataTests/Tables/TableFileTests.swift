import CareerPathways
import LaborData
import Testing

private func sample() throws -> LaborTable {
  try imported(
    Official.names + Official.row("21", "11-1011", "\"1,230\",0,#,**,*,~,")
      + Official.row("21", "Nov-11", "1,1,1,1,1,1,1")
      + Official.row("18", "11-1021", "1,1,1,1,1,1,1"),
    named: "state_M2025_dl.csv", ImportOptions(area: "21"))
}

@Test func `a table reads back from its file`() throws {
  let table = try sample()
  #expect(try LaborTable(file: table.file) == table)
  #expect(table.id == "oews-2025-21")
}

@Test func `the file says where the table comes from`() throws {
  let head = String(decoding: try sample().file, as: UTF8.self)
    .split(separator: "\n").prefix { !$0.hasPrefix("columns") }
  #expect(
    head == [
      "pathways-table\t1", "kind\toews", "format\tOEWS", "source\tstate_M2025_dl.csv",
      "imported\t2026-11-24", "vintage\t2025", "area\t21", "coverage\t21", "read\t3", "kept\t1",
      "passed-over\t1", "rejected\t1", "problems\t1", "problem\t3\tdate-for-code\tsoc",
    ])
}

@Test func `a file of another program or a newer version is refused`() {
  #expect(throws: TableFileProblem(kind: .notTable, line: 1)) {
    try LaborTable(file: Array("a,b\n".utf8))
  }
  #expect(throws: TableFileProblem(kind: .newer, line: 1)) {
    try LaborTable(file: Array("pathways-table\t2\n".utf8))
  }
}

@Test func `a file that is cut anywhere is refused`() throws {
  let file = try sample().file
  for count in 0..<file.count {
    #expect(throws: TableFileProblem.self) { try LaborTable(file: Array(file.prefix(count))) }
  }
}

@Test func `a row of another table is refused with its line`() throws {
  var file = try sample().file
  file += "one\ttwo\n".utf8
  let lines = file.split(separator: 0x0A).count
  #expect(throws: TableFileProblem(kind: .badRow, line: lines)) { try LaborTable(file: file) }
}
