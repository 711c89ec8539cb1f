import Testing

@testable import Exchange

struct DelimitedReaderTests {
  @Test func `rows end with a line feed, a carriage return or both`() throws {
    let rows = try DelimitedReader.read(Array("a,b\nc,d\r\ne,f\rg,h".utf8))
    #expect(rows.map(\.cells) == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
    #expect(rows.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `quotes hold separators, line ends and doubled quotes`() throws {
    let rows = try DelimitedReader.read(Array("\"a,\"\"b\"\"\r\n\",\"\"\nc\n".utf8))
    #expect(rows.map(\.cells) == [["a,\"b\"\r\n", ""], ["c"]])
  }

  @Test func `a quote inside a cell that does not start with one is text`() throws {
    #expect(
      try DelimitedReader.read(Array("6\" pipe,'x'".utf8)).map(\.cells) == [["6\" pipe", "'x'"]])
  }

  @Test func `blank rows are left out but counted`() throws {
    let rows = try DelimitedReader.read(Array("\n\na\r\n\r\n,\n\"\"\n".utf8))
    #expect(
      rows == [
        DelimitedRow(number: 3, cells: ["a"]), DelimitedRow(number: 5, cells: ["", ""]),
        DelimitedRow(number: 6, cells: [""]),
      ])
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try DelimitedReader.read([0xEF, 0xBB, 0xBF, 0x61]).map(\.cells) == [["a"]])
  }

  @Test func `a text without bytes has no rows`() throws {
    #expect(try DelimitedReader.read([]).isEmpty)
  }

  @Test(
    arguments: [
      ("a,\"b\nc,d\n", .unclosedQuote, 1, 2),
      ("a\nb,\"c\"d,e\n", .textAfterQuote, 2, 2),
      ("\"a\" ,b", .textAfterQuote, 1, 1),
      ("a\n\nb,c,d,e\n", .tooManyColumns, 3, 4),
      ("a\nb\nc\nd\ne", .tooManyRows, 5, 1),
      ("a,b,123456789", .tooLongCell, 1, 3),
      ("a,\"1234\"\"6789\"", .tooLongCell, 1, 2),
      (String(repeating: "a\n", count: 51), .tooLarge, 1, 1),
    ] as [(String, DelimitedProblem.Kind, Int, Int)])
  func `what is no table is refused with its place`(
    text: String, kind: DelimitedProblem.Kind, row: Int, column: Int
  ) {
    let limits = DelimitedLimits(bytes: 100, rows: 4, columns: 3, cell: 8)
    #expect(throws: DelimitedProblem(kind, at: CellPlace(row: row, column: column))) {
      try DelimitedReader.read(Array(text.utf8), separator: .comma, within: limits)
    }
  }

  @Test(arguments: [[0x61, 0x0A, 0x62, 0x2C, 0xE9], [0x61, 0x0A, 0x62, 0x2C, 0x22, 0xC3, 0x22]])
  func `bytes that are not UTF-8 are refused with their place`(bytes: [UInt8]) {
    #expect(throws: DelimitedProblem(.notUTF8, at: CellPlace(row: 2, column: 2))) {
      try DelimitedReader.read(bytes)
    }
  }

  @Test func `text of two bytes a character is told from damaged text`() {
    #expect(throws: DelimitedProblem(.utf16, at: CellPlace(row: 1, column: 1))) {
      try DelimitedReader.read([0xFF, 0xFE, 0x61, 0x00])
    }
  }

  @Test(arguments: 0..<300) func `any bytes read as rows or as a problem`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let bytes: [UInt8] = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      [0x22, 0x2C, 0x09, 0x3B, 0x0A, 0x0D, 0x61, .random(in: 0...255, using: &random)]
        .randomElement(using: &random) ?? 0
    }
    // A problem is as good an answer as rows.
    if let rows = try? DelimitedReader.read(bytes) {
      #expect(rows.allSatisfy { !$0.cells.isEmpty })
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number })
    }
  }

  /// What is quadratic in the bytes would take minutes here.
  @Test func `reading is linear in the bytes`() throws {
    let quotes = Array(repeating: DelimitedByte.quote, count: 1 << 20)
    #expect(try DelimitedReader.read(quotes).first?.cells.first?.utf8.count == (1 << 19) - 1)
    let cells = Array(repeating: Array("\"a\"\"b\",c\n".utf8), count: 60_000).joined()
    #expect(try DelimitedReader.read(Array(cells)).count == 60_000)
  }
}
