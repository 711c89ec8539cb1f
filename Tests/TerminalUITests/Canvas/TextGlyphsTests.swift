import Testing

@testable import TerminalUI

/// What text shows as, and in how many columns: checked in a real terminal.
@Suite struct TextGlyphsTests {
  @Test(arguments: [
    ("Nurse", "Nurse", 5), ("naïve", "naïve", 5), ("漢字", "漢字", 4), ("ｶﾅ", "ｶﾅ", 2),
    ("한국", "한국", 4), ("…–—‘’“”•", "…–—‘’“”•", 8), ("─│┌█░▏", "─│┌█░▏", 6),
    ("€£¥©®", "€£¥©®", 5), ("½ µ × ÷", "½ µ × ÷", 7), ("→←✓✗★", "→←✓✗★", 5),
    ("Ω≈≠≤", "Ω≈≠≤", 4), ("Ａ１", "Ａ１", 4), ("⭐✅❌", "⭐✅❌", 6), ("⌚⏰", "⌚⏰", 4),
    ("שלום", "שלום", 4), ("中国", "中国", 4), ("กำ", "กำ", 2), ("हिन्दी", "हिन्दी", 5),
  ])
  func `visible text shows as it is`(text: String, shown: String, width: Int) {
    expect(text, shows: shown, width: width)
  }

  @Test(arguments: [
    ("e\u{301}", "e\u{301}", 1), ("\u{301}x", " \u{301}x", 2), ("\u{1100}\u{1161}", "가", 2),
    ("x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}y", "x\u{301}\u{302}\u{303}\u{304}y", 2),
  ])
  func `marks join the letter before them, up to four`(text: String, shown: String, width: Int) {
    expect(text, shows: shown, width: width)
  }

  @Test(arguments: [
    ("👨\u{200D}👩\u{200D}👧", "👨👩👧", 6), ("👍🏽", "👍", 2), ("🏽", "🏽", 2),
    ("❤\u{FE0F}", "❤", 1), ("❤\u{FE0F}\u{200D}🔥", "❤🔥", 3), ("☎\u{FE0E}", "☎", 1),
    ("🇺🇸", "US", 2), ("🇺", "U", 1), ("🏃🏽\u{200D}♀\u{FE0F}!", "🏃♀!", 4),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴", 2), ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
  ])
  func `an emoji sequence shows its visible parts`(text: String, shown: String, width: Int) {
    expect(text, shows: shown, width: width)
  }

  @Test(arguments: [
    ("a\tb\n", "a^Ib^J", 6), ("\u{1B}[2J", "^[[2J", 5), ("\u{7F}\0", "^?^@", 4),
    ("\u{85}", "<U+0085>", 8), ("\u{202E}abc", "<U+202E>abc", 11), ("\u{200B}", "<U+200B>", 8),
    ("a\u{200D}b", "a<U+200D>b", 10), ("\u{FEFF}", "<U+FEFF>", 8), ("\u{AD}", "<U+00AD>", 8),
    ("\u{E000}", "<U+E000>", 8), ("\u{378}", "<U+0378>", 8), ("\u{10FFFF}", "<U+10FFFF>", 10),
    ("\u{2028}", "<U+2028>", 8), ("👍\u{200D}", "👍<U+200D>", 10),
  ])
  func `what would not show is spelled out`(text: String, shown: String, width: Int) {
    expect(text, shows: shown, width: width)
  }

  @Test(arguments: [
    (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x231A, 2), (0x231C, 1), (0x25FC, 1), (0x25FD, 2),
    (0x303F, 1), (0x3041, 2), (0xA4C6, 2), (0xA4D0, 1), (0xD7A3, 2), (0xFF60, 2), (0xFF61, 1),
    (0x1F004, 2),
    (0x1F321, 1), (0x1F600, 2), (0x20000, 2), (0x2A6DF, 2), (0x1D11E, 1),
  ])
  func `the table of wide scalars ends where it should`(value: Int, width: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    #expect(TextWidth.of(String(Character(scalar))) == width)
  }

  @Test func `cutting and writing agree with the width`() {
    let text = "Zürich 漢字 e\u{301} 👨\u{200D}👩 \u{202E}end"
    for width in 0...TextWidth.of(text) {
      let cut = TextWidth.fit(text, width: width)
      #expect(TextWidth.of(cut) <= width)
      var canvas = Canvas(width: width, height: 1)
      #expect(canvas.write(cut, row: 0) == TextWidth.of(cut))
    }
  }

  private func expect(_ text: String, shows shown: String, width: Int) {
    #expect(TextGlyphs(text).map(\.text).joined() == shown)
    #expect(TextWidth.of(text) == width)
  }
}
