import Testing

@testable import TerminalUI

@Suite struct TextWrapTests {
  @Test func `lines break between words`() {
    #expect(
      TextWrap.lines(of: "Meet with employers every month", width: 12) == [
        "Meet with", "employers", "every month",
      ])
  }

  @Test func `a word is cut only where it is wider than the line`() {
    #expect(TextWrap.lines(of: "an apprenticeship", width: 8) == ["an", "apprenti", "ceship"])
    #expect(TextWrap.lines(of: "an apprenticeship", width: 14) == ["an", "apprenticeship"])
    #expect(TextWrap.lines(of: "Support/Services", width: 12) == ["Support/", "Services"])
    #expect(TextWrap.lines(of: "on Support/Services", width: 12) == ["on", "Support/", "Services"])
    #expect(TextWrap.lines(of: "job-oriented", width: 12) == ["job-oriented"])
    #expect(TextWrap.lines(of: "a/apprenticeship", width: 8) == ["a/", "apprenti", "ceship"])
  }

  @Test func `line feeds end lines and empty lines stay`() {
    #expect(TextWrap.lines(of: "one\n\ntwo\n", width: 9) == ["one", "", "two", ""])
    #expect(TextWrap.lines(of: "one\n漢字", width: 9) == ["one", "漢字"])
    #expect(TextWrap.lines(of: "", width: 9) == [""])
  }

  @Test func `wide characters break anywhere and marks stay with their letters`() {
    #expect(TextWrap.lines(of: "職業訓練", width: 5) == ["職業", "訓練"])
    #expect(TextWrap.lines(of: "cafe\u{301} bar", width: 4) == ["cafe\u{301}", "bar"])
  }

  @Test(arguments: 0..<200)
  func `lines fit, lose nothing and cut no word without need`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = randomText(letters: Int.random(in: 0...60, using: &generator), &generator)
    let width = Int.random(in: 2...12, using: &generator)
    let lines = TextWrap.lines(of: text, width: width)
    #expect(lines.allSatisfy { TextWidth.of($0) <= width || $0.count == 1 })
    let blanks: [Unicode.Scalar] = [" ", "\n"]
    let kept = lines.joined().unicodeScalars.filter { !blanks.contains($0) }
    #expect(kept.elementsEqual(text.unicodeScalars.filter { !blanks.contains($0) }))
  }

  @Test func `a paragraph longer than its room ends in an ellipsis`() {
    var canvas = Canvas(width: 12, height: 3)
    let used = canvas.write(
      wrapped: "Meet with employers every month", row: 0, width: 12, most: 2)
    #expect(used == 2)
    #expect(canvas.text == "Meet with\nemployers…")
  }
}

/// Text of words in several scripts, with combining marks, emoji, right-to-left and line feeds.
func randomText(letters: Int, _ generator: inout SeededGenerator) -> String {
  let alphabet: [String] = [
    "a", "b", "c", "W", " ", " ", "\n", "é", "e\u{301}", "漢", "字", "👍🏽", "👩‍👩‍👧", "א", "ש", "ع",
    "🇺🇸", "-", "1",
  ]
  return (0..<letters).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
}
