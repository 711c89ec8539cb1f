import Testing

@testable import TerminalUI

@Suite struct TextEditorTests {
  static let text = "Employers say what they need.\nSchools answer with programs."

  @Test func `text wraps between words and the cursor stands at its end`() {
    var editor = TextEditor(Self.text)
    let canvas = editor.drawn(width: 16, height: 6)
    #expect(
      canvas.text == """
        Employers say
        what they need.
        Schools answer
        with programs.
        """)
    #expect(canvas.cursor == Point(row: 3, column: 14))
  }

  @Test func `moves up and down keep to their column`() {
    var editor = TextEditor(Self.text)
    _ = editor.drawn(width: 16, height: 6)
    editor.press("Ctrl-Home End Down Down Down")
    #expect(editor.drawn(width: 16, height: 6).cursor == Point(row: 3, column: 13))
    editor.press("Up Up Home")
    #expect(editor.drawn(width: 16, height: 6).cursor == Point(row: 1, column: 0))
  }

  @Test func `the view follows the cursor and a bar shows where it is`() {
    var editor = TextEditor((1...9).map { "line \($0)" }.joined(separator: "\n"))
    var canvas = editor.drawn(width: 10, height: 3)
    #expect(canvas.text == "line 7   │\nline 8   │\nline 9   █")
    editor.press("PgUp")
    canvas = editor.drawn(width: 10, height: 3)
    #expect(canvas.cursor == Point(row: 0, column: 6))
    editor.press("Ctrl-Home")
    #expect(editor.drawn(width: 10, height: 3).text == "line 1   █\nline 2   │\nline 3   │")
  }

  @Test func `enter begins a line and undo joins the lines again`() {
    var editor = TextEditor("onetwo")
    editor.press("Left Left Left Enter")
    #expect(editor.text == "one\ntwo")
    editor.press("Ctrl-Z")
    #expect(editor.text == "onetwo")
  }

  @Test func `lines are selected, cut and pasted`() {
    var editor = TextEditor("one\ntwo\nthree")
    var clipboard = Clipboard()
    for key in ["Ctrl-Home", "Shift-Down", "Ctrl-X", "Ctrl-End", "Ctrl-V"] {
      editor.press(key, &clipboard)
    }
    #expect(editor.text == "two\nthreeone\n")
  }

  @Test func `a selection shows on every line it covers`() {
    var editor = TextEditor("ab\ncd")
    editor.press("Left Ctrl-Shift-Home")
    let canvas = editor.drawn(width: 4, height: 2)
    let selected = canvas.cells.map { $0.style.role == .selection }
    #expect(selected == [true, true, false, false, true, false, false, false])
  }

  @Test func `a paste keeps its lines`() {
    var editor = TextEditor()
    var clipboard = Clipboard()
    _ = editor.handle(.paste("one\r\ntwo\u{7}"), &clipboard)
    #expect(editor.text == "one\ntwo")
  }

  @Test func `a click puts the cursor under it`() {
    var editor = TextEditor(Self.text)
    _ = editor.drawn(width: 16, height: 6)
    var clipboard = Clipboard()
    _ = editor.handle(.mouse(Mouse(.click, at: Point(row: 1, column: 5))), &clipboard)
    #expect(editor.drawn(width: 16, height: 6).cursor == Point(row: 1, column: 5))
  }

  @Test(arguments: 0..<200)
  func `no keys trap and the cursor always shows`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var editor = TextEditor(randomText(letters: 60, &generator))
    for _ in 0..<60 {
      editor.press(randomKey(&generator))
      let width = Int.random(in: 1...14, using: &generator)
      let canvas = editor.drawn(width: width, height: Int.random(in: 1...5, using: &generator))
      #expect(canvas.cursor != nil)
      #expect(editor.draft.cursor <= editor.draft.end)
    }
  }
}

extension TextEditor {
  mutating func press(_ keys: String) {
    var clipboard = Clipboard("pasted\nlines")
    press(keys, &clipboard)
  }

  mutating func press(_ keys: String, _ clipboard: inout Clipboard) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      _ = handle(.key(key), &clipboard)
    }
  }

  mutating func drawn(width: Int, height: Int) -> Canvas {
    var canvas = Canvas(width: width, height: height)
    draw(on: &canvas)
    return canvas
  }
}
