import Testing

@testable import TerminalUI

@Suite struct CanvasTests {
  @Test func `text lands where it is written and is clipped at the frame`() {
    var canvas = Canvas(width: 8, height: 2)
    canvas.within(Rect(row: 1, column: 2, width: 4, height: 1)) { $0.write("pathways", row: 0) }
    #expect(canvas.lines == ["", "  path"])
  }

  @Test func `control characters show and never reach the terminal`() {
    var canvas = Canvas(width: 20, height: 1)
    canvas.write("a\u{1B}[2J\u{202E}", row: 0)
    #expect(canvas.text == "a^[[2J<U+202E>")
  }

  @Test func `a wide character takes two cells and is never cut in half`() {
    var canvas = Canvas(width: 3, height: 1)
    canvas.write("漢字", row: 0)
    #expect(canvas.text == "漢")
    canvas.write("x", row: 0, column: 1)
    #expect(canvas.text == " x")
  }

  @Test func `a mark joins the letter before it, wherever that stands`() {
    var canvas = Canvas(width: 20, height: 1)
    #expect(canvas.write("cafe\u{301} – re\u{301}sume\u{301}", row: 0) == 13)
    #expect(canvas.text == "cafe\u{301} – re\u{301}sume\u{301}")
  }

  @Test func `text that starts left of the frame shows what reaches into it`() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.within(Rect(row: 0, column: 2, width: 3, height: 1)) {
      $0.write("pathways", row: 0, column: -4)
    }
    #expect(canvas.text == "  way")
  }

  @Test func `plain text written over half a wide character blanks the other half`() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.write("漢字漢", row: 0)
    canvas.write("ab", row: 0, column: 1)
    #expect(canvas.text == " ab 漢")
  }

  @Test func `text too long for its room ends in an ellipsis`() {
    var canvas = Canvas(width: 10, height: 1)
    canvas.write("Database Administrators", row: 0, width: 9)
    #expect(canvas.text == "Database…")
  }

  @Test func `drawing outside the canvas does nothing`() {
    var canvas = Canvas(width: 2, height: 1)
    canvas.write("x", row: -1, column: -4)
    canvas.fill(Rect(row: -3, column: 5, width: 9, height: 9), .bar)
    #expect(canvas == Canvas(width: 2, height: 1))
  }
}
