import Testing

@testable import TerminalUI

@Suite struct PasteTests {
  @Test func `pasted text is one event with line feeds, never keys`() {
    #expect(events(pasted("q\r\nw\re\n\tf")) == [.paste("q\nw\ne\n\tf")])
  }

  @Test func `a paste split anywhere is the same paste`() {
    let bytes = Array(pasted("naïve\r\n\u{1B}[A text").utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let first = decoder.feed(bytes[..<cut]) + decoder.flush()
      let events = first + decoder.feed(bytes[cut...])
      // Only Escape may be decided early, before the paste has begun.
      if cut == 1 || cut == 2 { continue }
      #expect(events == [.paste("naïve\n\u{1B}[A text")])
    }
  }

  @Test func `keys before and after a paste stay keys`() {
    let keys = [Event.key(.character("a")), .paste("b"), .key(.character("c"))]
    #expect(events("a" + pasted("b") + "c") == keys)
  }

  @Test func `what looks like the end mark and is not belongs to the paste`() {
    #expect(events(pasted("\u{1B}[20\u{1B}[201")) == [.paste("\u{1B}[20\u{1B}[201")])
  }

  @Test func `a paste keeps 8 MB and the keys after it work`() {
    var decoder = InputDecoder()
    var events = decoder.feed("\u{1B}[200~".utf8)
    let chunk = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<9 { events += decoder.feed(chunk) }
    #expect(events.isEmpty)
    events += decoder.feed("\u{1B}[201~q".utf8)
    guard case .paste(let text) = events.first else { return #expect(Bool(false)) }
    #expect(text.utf8.count == Paste.limit)
    #expect(events.dropFirst() == [.key(.character("q"))])
  }
}

private func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

private func events(_ text: String) -> [Event] {
  var decoder = InputDecoder()
  return decoder.feed(text.utf8) + decoder.flush()
}
