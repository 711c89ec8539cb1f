import Testing

@testable import TerminalUI

@Suite struct InputFuzzTests {
  @Test(arguments: 0..<300)
  func `what comes out does not depend on how the bytes were split`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let bytes = Self.bytes(&random)
    var whole = InputDecoder()
    let expected = whole.feed(bytes)

    var split = InputDecoder()
    var events: [Event] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...9, using: &random))
      events += split.feed(piece)
      rest = rest.dropFirst(piece.count)
    }
    #expect(events == expected)
    #expect(split.flush() == whole.flush())
  }

  @Test(arguments: 0..<100)
  func `after any bytes at all, a pause and a few keys bring the keys back`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var decoder = InputDecoder()
    _ = decoder.feed(Self.bytes(&random)) + decoder.flush()
    _ = decoder.feed("\u{1B}[201~\r\r\r\r".utf8) + decoder.flush()
    #expect(decoder.feed("q".utf8) == [.key(.character("q"))])
  }

  /// Bytes of which many are parts of sequences, so that the deep paths are reached.
  private static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    let parts = [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[<0;1", ";2M", "\u{1B}[M", "\u{1B}]", "\u{1B}P",
      "\u{7}",
      "\u{1B}\\", "\u{1B}[200~", "\u{1B}[201~", "1;5A", "~", "$", "[", "é", "漢", "👩", "a", "\r\n",
    ]
    return (0..<Int.random(in: 1...60, using: &random)).flatMap { _ -> [UInt8] in
      if Bool.random(using: &random) {
        return Array((parts.randomElement(using: &random) ?? "").utf8)
      }
      return [UInt8.random(in: 0...255, using: &random)]
    }
  }
}
