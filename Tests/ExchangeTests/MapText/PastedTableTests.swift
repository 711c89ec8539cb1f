import CareerPathways
import Exchange
import Testing

@Suite struct PastedTableTests {
  @Test func `tabs part cells, and every row is as wide as the widest`() {
    let table = PastedTable("a\tb\n\nc\n")
    #expect(table.rows == [["a", "b"], ["c", ""]])
    #expect((table.width, table.height) == (2, 2))
  }

  @Test func `a cell of several lines is one cell, and other quotes are letters`() {
    #expect(PastedTable("\"a\nb\"\tc").rows == [["a\nb", "c"]])
    #expect(PastedTable("\"quoted\" word\tc").rows == [["\"quoted\" word", "c"]])
    #expect(PastedTable("never \"closed\n\"x").rows == [["never \"closed"], ["\"x"]])
  }

  @Test func `a formula is text here, and guarded for a spreadsheet`() {
    #expect(PastedTable.print([["=1+1"]]) == "'=1+1\n")
    #expect(PastedTable("'=1+1\t=2").rows == [["=1+1", "=2"]])
  }

  @Test func `what is printed reads back`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let width = Int.random(in: 1...4, using: &random)
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<width).map { _ in String.hostile(using: &random) }
      }
      #expect(PastedTable(PastedTable.print(rows)).rows == rows)
    }
  }
}
