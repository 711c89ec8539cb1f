import Testing

@testable import Exchange

@Suite struct PageTextTests {
  @Test func `what a page cannot hold is left out`() {
    #expect(PageText.clean("a\u{0}b\u{1B}[2Jc\u{7F}d\u{9D}") == "ab[2Jcd")
    #expect(PageText.clean("pay\u{202E}05.2$\u{202C} \u{2066}x\u{2069}\u{FEFF}") == "pay05.2$ x")
    #expect(PageText.clean("\u{FFFE}\u{FFFF}\u{1FFFE}x\u{E0041}") == "x")
  }

  @Test func `words of every script and joined emoji stay`() {
    let text = "Pflege é e\u{301} 漢 عر 👩‍🔧"
    #expect(PageText.clean(text) == text)
  }

  @Test func `line ends become line feeds, other blanks spaces`() {
    #expect(PageText.clean("a\r\nb\rc\u{2028}d\te\u{A0}f") == "a\nb\nc\nd e f")
    #expect(PageText.line("  a \r\n\r\n b\u{3000}c ") == "a b c")
    #expect(PageText.lines(" a \n\n b ") == ["a", "b"])
  }

  @Test(arguments: 0..<100) func `cleaning twice changes nothing`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let clean = PageText.clean(.hostile(using: &random))
    #expect(PageText.clean(clean) == clean)
    #expect(PageText.line(PageText.line(clean)) == PageText.line(clean))
  }
}

@Suite struct TextMeasureTests {
  @Test(arguments: 0..<200) func `lines hold all of the text, and fit`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      ["a", "Web", "Information", "(1-2", "AC/DC", "漢字", "unsplittablewordoflength"]
        .randomElement(using: &random) ?? ""
    }
    let text = words.joined(separator: " ")
    let width = Double.random(in: 1.5...12, using: &random)
    let lines = TextMeasure.lines(of: text, width: width)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { TextMeasure.width(of: $0) <= width || $0.count == 1 })
    #expect(lines.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") && !$0.isEmpty })
  }

  @Test func `lines end at spaces and at the joints of words`() {
    #expect(
      TextMeasure.lines(of: "Support/Services and non-credit (1-2 yrs)", width: 4.5)
        == ["Support/", "Services", "and non-", "credit", "(1-2 yrs)"])
  }
}
