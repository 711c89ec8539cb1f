import LaborData
import Testing

/// The answer of a web service, its values all texts.
private let answer = """
  {"rows":[{"Area":" United States","Title":"Actors \\"A\\"","Base":"78100","Projected":"80600",
  "Change":"2500","PercentChange":"3.2","AvgAnnualOpenings":"9300","STFIPS":"0",
  "OccCode":"27-2011","BaseYear":"2024","ProjYear":"2034"},
  {"OccCode":"29-1141","STFIPS":1,"Title":"Caf\\u00e9 \\ud83d\\ude00","Base":null,
  "Projected":"(NA)","AvgAnnualOpenings":10,"Extra":[1,{"a":"]"}],"BaseYear":"2024",
  "ProjYear":"2034"}],"pager":{"total_items":2}}
  """

@Test func `the answer of a web service reads as a file does`() throws {
  let table = try imported(answer)
  let rows = table.rows(as: ProjectionRow.self)
  #expect(rows.map(\.area) == ["00", "01"] && rows.map(\.soc) == ["27-2011", "29-1141"])
  #expect(rows.map(\.title) == ["Actors \"A\"", "Café 😀"])
  #expect(rows.map(\.openings) == [.value(9300), .value(10)])
  #expect(rows.last?.base == .missing(.blank) && rows.last?.projected == .missing(.notGiven))
  #expect(table.vintage == "2024-2034" && table.counts.read == 2)
  let list = answer.drop { $0 != "[" }
  #expect(try imported(String(list)).counts.kept == 2)
}

@Test func `an answer that has not all pages is refused`() throws {
  let more = String(answer.dropLast(3)) + "3}}"
  #expect(throws: ImportProblem.text(TextProblem(.pagesMissing, row: 4))) { try imported(more) }
  let fewer = String(answer.dropLast(3)) + "\"1\"}, \"note\": [1, {}]}"
  #expect(try imported(fewer).counts.kept == 2)
}

@Test func `an answer that is cut is refused`() {
  let bytes = Array(answer.utf8)
  let end = bytes.count
  for count in stride(from: 1, to: end, by: 3) {
    #expect(throws: ImportProblem.self) { try imported(Array(bytes.prefix(count))) }
  }
}

@Test(arguments: ["{", "[1]", "{\"rows\":{}}", "[{\"a\":\"\\x\"}]", "{\"a\":1}", "[]", "[{}]"])
func `what is no list of objects is refused`(text: String) {
  #expect(throws: ImportProblem.self) { try imported(text) }
}

@Test(arguments: 0..<200) func `no answer brings the reader down`(seed: Int) {
  var generator = SeededGenerator(seed: seed)
  var bytes = Array(answer.utf8)
  for _ in 0..<Int.random(in: 1...8, using: &generator) {
    let index = Int.random(in: bytes.indices, using: &generator)
    bytes[index] = Array("{}[]\",:\\u0a".utf8).randomElement(using: &generator) ?? 0
  }
  // Only that it ends matters here, and that a table it gives is sound.
  guard let table = try? imported(bytes) else { return }
  #expect((try? LaborTable(file: table.file)) == table)
}

@Test func `an object without end is refused in little memory`() throws {
  let text = Array("[{\"a\":\"".utf8)
  var problem: ImportProblem?
  do throws(ImportProblem) {
    _ = try LaborImport.read(
      endless(text, then: UInt8(ascii: "x")), from: ImportOrigin(file: "a", date: .last))
  } catch {
    problem = error
  }
  #expect(problem == .text(TextProblem(.tooLongRow, row: 2)))
}
