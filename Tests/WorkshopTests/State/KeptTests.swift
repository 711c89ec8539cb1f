import Testing

@testable import Workshop

@Suite struct KeptTests {
  @Test func `a value is made once for each key in a row`() {
    var kept = Kept<Int, String>()
    var made: [Int] = []
    for key in [1, 1, 2, 2, 2, 1] {
      let value = kept.value(for: key) {
        made.append(key)
        return "of \(key)"
      }
      #expect(value == "of \(key)")
    }
    #expect(made == [1, 2, 1])
  }
}
