import LaborData
import Testing

@Test func `cells are read with their quotes, commas and line ends`() throws {
  let text = "a,\"b, \"\"c\"\"\",\r\n\"two\nlines\",,x\"y\"\r\nlast,\"\",end"
  #expect(
    try rows(Array(text.utf8)) == [
      ["a", "b, \"c\"", ""], ["two\nlines", "", "x\"y\""], ["last", "", "end"],
    ])
}

@Test func `what follows a closing quote belongs to the cell`() throws {
  #expect(
    try rows(Array("\"q=\"a\"&b\",\"\"\"x\",3\n".utf8)) == [["q=\"a\"&b\"", "\"x", "3"]])
}

@Test func `a byte order mark is passed over`() throws {
  #expect(try rows([0xEF, 0xBB, 0xBF] + "a,b\n".utf8) == [["a", "b"]])
}

@Test func `rows may end as on old machines`() throws {
  #expect(try rows(Array("a,\"b\"\rc,d\r".utf8)) == [["a", "b"], ["c", "d"]])
}

@Test(arguments: [UInt8(ascii: ";"), UInt8(ascii: "\t")])
func `other separators part cells`(separator: UInt8) throws {
  let text = ["a", ",", "c"].joined(separator: String(decoding: [separator], as: UTF8.self))
  #expect(try rows(Array(text.utf8), separator: separator) == [["a", ",", "c"]])
}

@Test(arguments: 0..<200) func `any table reads back, however few bytes come at once`(
  seed: Int
) throws {
  var generator = SeededGenerator(seed: seed)
  let pieces = ["a", "bc", ",", "\"", "\n", "\r\n", "é", "12,345", " "]
  let table = (0..<20).map { _ in
    (0..<5).map { _ in
      (0..<Int.random(in: 0...4, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
  }
  let text = table.map { row in
    row.map {
      "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }
    .joined(separator: ",")
  }.joined(separator: "\n")
  let limits = TextLimits(
    columns: 10, row: 1 << 12, chunk: Int.random(in: 256...512, using: &generator))
  let most = Int.random(in: 1...40, using: &generator)
  #expect(try rows(Array(text.utf8), atOnce: most, within: limits) == table)
}

@Test(arguments: 0..<200) func `no bytes bring the reader down`(seed: Int) {
  var generator = SeededGenerator(seed: seed)
  let alphabet: [UInt8] = Array("a,\"\n\r;\t1".utf8) + [0x00, 0xE9, 0xFF]
  let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
    alphabet.randomElement(using: &generator) ?? 0
  }
  let limits = TextLimits(columns: 10, row: 64, chunk: 16)
  // Only that it ends matters here.
  let rows = try? rows(bytes, atOnce: 7, within: limits)
  #expect(rows?.allSatisfy { (1...10).contains($0.count) } ?? true)
}
