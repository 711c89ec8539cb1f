import Testing

@testable import Exchange

struct DelimitedWriterTests {
  @Test func `cells are quoted only where they must be`() {
    let rows = [["a b", "c,d", "e\"f"], ["g;h", "i\tj", "k\nl", "m\rn", ""], [""]]
    let text = "a b,\"c,d\",\"e\"\"f\"\ng;h,i\tj,\"k\nl\",\"m\rn\",\n\"\"\n"
    #expect(String(decoding: DelimitedWriter.write(rows), as: UTF8.self) == text)
  }

  @Test func `what is quoted depends on the separator`() {
    let text = DelimitedWriter.write([["a,b", "c\td", "e;f"]], separator: .tab)
    #expect(String(decoding: text, as: UTF8.self) == "a,b\t\"c\td\"\te;f\n")
  }

  @Test(arguments: 0..<300) func `what is written reads back`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let rows = [[String]].hostile(using: &random)
    for separator in Separator.allCases {
      let bytes = DelimitedWriter.write(rows, separator: separator)
      let read = try DelimitedReader.read(bytes, separator: separator)
      #expect(
        read.map { $0.cells.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
      #expect(read.map(\.number) == Array(1..<rows.count + 1))
      #expect(DelimitedWriter.write(read.map(\.cells), separator: separator) == bytes)
    }
  }
}
