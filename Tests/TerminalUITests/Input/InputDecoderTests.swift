import Testing

@testable import TerminalUI

@Suite struct InputDecoderTests {
  @Test(arguments: [
    ("a", "a"), (" ", "Space"), ("é", "é"), ("漢", "漢"),
    ("\u{1}", "Ctrl-A"), ("\u{1A}", "Ctrl-Z"), ("\u{11}", "Ctrl-Q"), ("\0", "Ctrl-Space"),
    ("\u{1F}", "Ctrl-_"), ("\t", "Tab"), ("\r", "Enter"), ("\n", "Enter"),
    ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"),
    ("\u{1B}a", "Alt-A"), ("\u{1B}B", "Alt-Shift-B"), ("\u{1B}é", "Alt-É"),
    ("\u{1B}\r", "Alt-Enter"), ("\u{1B}\u{7F}", "Alt-Backspace"),
  ])
  func `a plain key is read`(bytes: String, key: String) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    // xterm, tmux and screen, in both forms of the arrows.
    ("[A", "Up"), ("OB", "Down"), ("[C", "Right"), ("OD", "Left"), ("[H", "Home"),
    ("OH", "Home"), ("[F", "End"), ("OF", "End"), ("[1~", "Home"), ("[4~", "End"),
    ("[2~", "Ins"), ("[3~", "Del"), ("[5~", "PgUp"), ("[6~", "PgDn"),
    ("OP", "F1"), ("OS", "F4"), ("[15~", "F5"), ("[17~", "F6"), ("[21~", "F10"),
    ("[23~", "F11"), ("[24~", "F12"), ("[Z", "Shift-Tab"),
    ("[1;5A", "Ctrl-Up"), ("[1;2D", "Shift-Left"), ("[1;3C", "Alt-Right"),
    ("[1;5H", "Ctrl-Home"), ("[1;5F", "Ctrl-End"), ("[3;5~", "Ctrl-Del"),
    ("[6;2~", "Shift-PgDn"), ("[1;5P", "Ctrl-F1"), ("[15;2~", "Shift-F5"),
    ("[1;8A", "Ctrl-Alt-Shift-Up"), ("[27;5;9~", "Ctrl-Tab"), ("[97;5u", "Ctrl-A"),
    ("[27u", "Esc"),
    // The Linux console.
    ("[[A", "F1"), ("[[E", "F5"), ("[25~", "F13"),
    // rxvt.
    ("[7~", "Home"), ("[8~", "End"), ("[11~", "F1"), ("[14~", "F4"), ("[a", "Shift-Up"),
    ("Oa", "Ctrl-Up"), ("[5^", "Ctrl-PgUp"), ("[5$", "Shift-PgUp"), ("[7@", "Ctrl-Shift-Home"),
    // The number pad in application mode.
    ("OM", "Enter"), ("Oq", "1"), ("O5P", "Ctrl-F1"),
  ])
  func `a key told by a sequence is read`(sequence: String, key: String) {
    #expect(keys("\u{1B}\(sequence)x") == [key, "x"])
  }

  @Test(arguments: [
    "[?2026;2$y", "[24;80R", "[?62;c", "[I", "[O", "[99~", "[200;1;1z", "]11;rgb:00/00/00\u{7}",
    "]0;title\u{1B}\\", "P1$r0m\u{1B}\\", "_Gi=1;OK\u{1B}\\", "[<0;1m", "[<35;5;5M", "[<2;5;5M",
    "[<0;5;5m", "[[Z", "[!!!!~",
  ])
  func `a sequence that is none of ours is swallowed whole`(sequence: String) {
    #expect(keys("\u{1B}\(sequence)x") == ["x"])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5], [0x80], [0xF0, 0x9F],
      [0xC2, 0x9B], [0x1B, 0x5B, 0x31, 0xFF],
    ] as [[UInt8]])
  func `bad bytes are skipped and the next key is not lost`(bytes: [UInt8]) {
    #expect(keys(bytes + [0x71]) == ["q"])
  }

  @Test func `a scalar split over reads is one key`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0xE6, 0xBC]).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.feed([0xA2]) == [.key(.character("漢"))])
  }

  @Test func `a lone Escape is a key once nothing follows`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
  }

  @Test func `Escape twice is two Escapes, and Escape before an arrow stays Escape`() {
    #expect(keys("\u{1B}\u{1B}[A") == ["Esc", "Up"])
    #expect(keys("\u{1B}\u{1B}") == ["Esc", "Esc"])
  }

  @Test(arguments: [("[", "Alt-["), ("O", "Alt-Shift-O"), ("]", "Alt-]"), ("P", "Alt-Shift-P")])
  func `Alt and a letter that opens sequences is a key once nothing follows`(
    letter: String, key: String
  ) {
    #expect(keys("\u{1B}\(letter)") == [key])
  }

  @Test func `an unfinished sequence waits for its end without a limit`() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[1;".utf8).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed("5A".utf8) == [.key(Key(.up, .control))])
  }
}

/// The keys these bytes come to, in notation, once nothing follows them.
private func keys(_ bytes: some Sequence<UInt8>) -> [String] {
  var decoder = InputDecoder()
  return (decoder.feed(bytes) + decoder.flush()).map { event in
    if case .key(let key) = event { key.description } else { "\(event)" }
  }
}

private func keys(_ text: String) -> [String] { keys(text.utf8) }
