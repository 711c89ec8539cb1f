import LaborData
import Testing

@Test(arguments: [
  ("a,b\n1,2\n3,\"4", TextProblem(.unclosedQuote, row: 3, column: 2)),
  ("a,b\n1,2\n3\u{0},4\n", TextProblem(.zeroByte, row: 3)),
]) func `a damaged text is refused with its row`(text: String, problem: TextProblem) {
  #expect(throws: problem) { try rows(Array(text.utf8)) }
}

@Test func `two bytes a character are named`() {
  #expect(throws: TextProblem(.utf16, row: 1)) { try rows([0xFF, 0xFE, 0x41, 0x00]) }
}

@Test func `endless columns are refused`() {
  #expect(throws: TextProblem(.tooManyColumns, row: 2, column: 1_001)) {
    try readAll(endless(Array("a\n".utf8), then: UInt8(ascii: ",")))
  }
}

@Test func `an endless line is refused in little memory`() {
  #expect(throws: TextProblem(.tooLongRow, row: 2)) {
    try readAll(endless(Array("a\n".utf8), then: UInt8(ascii: "x")))
  }
}

@Test func `a quote that never ends is refused in little memory`() {
  #expect(throws: TextProblem(.unclosedQuote, row: 2, column: 2)) {
    try readAll(endless(Array("a\n1,\"".utf8), then: UInt8(ascii: "x")))
  }
}

@Test func `what the disk refuses comes through`() {
  #expect(throws: TextProblem(.unreadable(5), row: 1)) {
    try readAll { _ throws(TextProblem) in throw TextProblem(.unreadable(5), row: 1) }
  }
}

private func readAll(_ source: @escaping ByteSource) throws {
  var reader = try RowReader(from: source)
  while try reader.next() {}
}
