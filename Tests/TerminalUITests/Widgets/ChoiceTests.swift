import Testing

@testable import TerminalUI

@Suite struct ChoiceTests {
  @Test func `left and right go through the values and letters jump`() {
    var field = ChoiceField(["Education", "Employer", "Workforce"], selection: nil)
    #expect(drawn { field.draw(on: &$0) } == "‹ none ›")
    #expect(field.handle(.right) == .changed)
    #expect(drawn { field.draw(on: &$0) } == "‹ Education ›")
    #expect(field.handle(.left) == .moved)
    _ = field.handle(.character("e"))
    #expect(field.text == "Employer")
    _ = field.handle(.character("W"))
    #expect(field.selection == 2)
    #expect(field.handle(.right) == .moved)
    #expect(field.handle(.delete) == .changed)
    #expect(field.text == "")
    #expect(field.handle(.enter) == .ignored)
  }

  @Test func `a value too wide is cut, and without the focus no arrows stand beside it`() {
    let field = ChoiceField(["Community college"], selection: 0)
    #expect(drawn(width: 12) { field.draw(on: &$0) } == "‹ Communi… ›")
    #expect(drawn(width: 12) { field.draw(on: &$0, focused: false) } == "Community c…")
  }

  @Test func `digits rate, arrows go one up and down, zero clears`() {
    var rating = RatingField(nil)
    #expect(drawn { rating.draw(on: &$0) } == " 1  2  3  4  5")
    #expect(rating.handle(.character("3")) == .changed)
    #expect(drawn { rating.draw(on: &$0) } == " 1  2 [3] 4  5")
    _ = rating.handle(.right)
    #expect(rating.value == 4)
    #expect(rating.handle(.character("4")) == .moved)
    #expect(rating.handle(.character("6")) == .ignored)
    #expect(rating.handle(.character("0")) == .changed)
    #expect(rating.value == nil)
    #expect(rating.handle(.left) == .moved)
  }

  @Test func `a click on a figure means what the screen says`() {
    var canvas = Canvas(width: 20, height: 1)
    RatingField(2).draw(on: &canvas, column: 2) { .cell(row: 7, column: $0) }
    #expect(canvas.target(at: Point(row: 0, column: 9))?.meaning == .cell(row: 7, column: 3))
  }

  @Test func `each check mark has its own sign`() {
    #expect(Set(CheckMark.allCases.map(\.text)).count == CheckMark.allCases.count)
    #expect(drawn { CheckMark.done.draw(on: &$0) } == "[x]")
  }

  @Test(arguments: 0..<100)
  func `no keys trap and the value stays one of those offered`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var choice = ChoiceField(["a", "", "漢字"], selection: 9)
    var rating = RatingField(7)
    for _ in 0..<60 {
      guard let key = Key(randomKey(&generator)) else { continue }
      _ = choice.handle(key)
      _ = rating.handle(key)
      #expect(choice.selection.map { choice.options.indices.contains($0) } ?? true)
      #expect(rating.value.map { (1...5).contains($0) } ?? true)
    }
  }
}

/// What a widget draws, as text.
func drawn(width: Int = 30, height: Int = 1, _ draw: (inout Canvas) -> Void) -> String {
  var canvas = Canvas(width: width, height: height)
  draw(&canvas)
  return canvas.text
}
