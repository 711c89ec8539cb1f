import Testing

@testable import Exchange

struct FormulaGuardTests {
  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\rx", "'\rx"), ("\r\nx", "'\r\nx"), ("'=x", "''=x"), ("''-x", "'''-x"),
    ])
  func `a text that would be a formula is guarded`(text: String, guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  @Test(arguments: ["", "a=b", " =1", "'tis", "'", "''", "\n=x", "2-1"])
  func `any other text stays as it is`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test(arguments: 0..<300) func `every text comes back and none is a formula`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let text = String.hostile(using: &random)
    let guarded = FormulaGuard.guarded(text)
    #expect(Array(FormulaGuard.unguarded(guarded).utf8) == Array(text.utf8))
    #expect(!"=+-@\t\r".utf8.contains(guarded.utf8.first ?? 0))
  }
}
