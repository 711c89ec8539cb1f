import Testing

@testable import TerminalUI

@Suite struct WireTests {
  @Test func `a small frame goes out as it is`() {
    #expect(sent(100, marksFrames: true) == letters(100))
  }

  @Test(arguments: [1024, 2048, 5000])
  func `a large frame goes out between marks, whole`(count: Int) {
    let isMarked = count > 2047
    let text = sent(count, marksFrames: true)
    #expect(text == (isMarked ? "\u{1B}[?2026h\(letters(count))\u{1B}[?2026l" : letters(count)))
  }

  @Test func `a terminal without the mode gets no marks`() {
    #expect(sent(5000, marksFrames: false) == letters(5000))
  }

  /// What reaches the terminal of a frame of `count` letters.
  private func sent(_ count: Int, marksFrames: Bool) -> String {
    let pipe = Pipe()
    var wire = Wire(pipe.writing)
    var left = Array(letters(count).utf8)[...]
    wire.send(marksFrames: marksFrames) { room in
      let part = left.prefix(room.count)
      room.copyBytes(from: part)
      left = left.dropFirst(part.count)
      return part.count
    }
    return pipe.content
  }

  private func letters(_ count: Int) -> String {
    String((0..<count).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
  }
}
