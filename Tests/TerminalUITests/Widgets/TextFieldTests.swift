import Testing

@testable import TerminalUI

@Suite struct TextFieldTests {
  var clipboard = Clipboard()

  @Test func `letters go in where the cursor stands`() {
    var field = TextField("Data Analyst")
    field.press("Home Right Right")
    field.type("!")
    #expect(field.text == "Da!ta Analyst")
  }

  @Test mutating func `text killed is pasted back elsewhere`() {
    var field = TextField("Database Administrator")
    field.press("Ctrl-W", &clipboard)
    #expect(clipboard.text == "Administrator")
    field.press("Home Ctrl-V", &clipboard)
    #expect(field.text == "AdministratorDatabase ")
  }

  @Test mutating func `what is selected is copied, cut and pasted`() {
    var field = TextField("one two")
    field.press("Ctrl-Shift-Left Ctrl-X", &clipboard)
    #expect(field.text == "one ")
    field.press("Shift-Home Ctrl-C End Ctrl-V Ctrl-V", &clipboard)
    #expect(field.text == "one one one ")
    field.press("Ctrl-A", &clipboard)
    field.type("x")
    #expect(field.text == "x")
  }

  @Test func `lines pasted become one line without control characters`() {
    var field = TextField()
    var clipboard = Clipboard()
    #expect(field.handle(.paste("one\r\ntwo\tthree\u{1B}[2J\n"), &clipboard) == .changed)
    #expect(field.text == "one two three[2J ")
  }

  @Test mutating func `a text too long is cut, and the field says so until the next key`() {
    var field = TextField("ab", limit: 5)
    var canvas = Canvas(width: 60, height: 1)
    _ = field.handle(.paste("cdefg"), &clipboard)
    #expect(field.text == "abcde")
    field.draw(on: &canvas)
    #expect(canvas.text.contains("Cut off: 5 letters fit here"))
    field.press("Left", &clipboard)
    field.draw(on: &canvas)
    #expect(!canvas.text.contains("Cut off"))
    field.type("x")
    #expect(field.text == "abcde" && field.isCut)
    field.replace(with: "")
    #expect(field.text.isEmpty && !field.isCut)
  }

  @Test func `undo and redo are the field's while it has something to undo`() {
    var field = TextField("a")
    field.type("b")
    #expect(field.press("Ctrl-Z") == .changed)
    #expect(field.text == "a")
    #expect(field.press("Ctrl-Z") == .ignored)
    #expect(field.press("Ctrl-Y") == .changed)
    #expect(field.press("Ctrl-Y") == .ignored)
    #expect(field.text == "ab")
  }

  @Test(arguments: ["Enter", "Esc", "Tab", "Up", "Down", "F2", "Ctrl-P", "Ctrl-E"])
  func `keys that commit, abandon and go on are the caller's`(key: String) {
    var field = TextField("a")
    #expect(field.press(key) == .ignored)
  }

  @Test func `no more letters go in than the field takes`() {
    var field = TextField("1234", limit: 5)
    field.type("56")
    #expect(field.text == "12345")
    field.press("Shift-Home")
    field.type("9")
    #expect(field.text == "9")
  }

  @Test func `a long text scrolls so that the cursor shows`() {
    var field = TextField("Database Administrators")
    var canvas = field.drawn(width: 10)
    #expect(canvas.text == "istrators")
    #expect(canvas.cursor == Point(row: 0, column: 9))
    field.press("Home")
    canvas = field.drawn(width: 10)
    #expect(canvas.text == "Database A")
    #expect(canvas.cursor == Point(row: 0, column: 0))
  }

  @Test func `a field without the focus shows its start, cut with an ellipsis`() {
    var field = TextField("Database Administrators")
    var canvas = Canvas(width: 10, height: 1)
    field.draw(on: &canvas, focused: false)
    #expect(canvas.text == "Database …")
    #expect(canvas.cursor == nil)
  }

  @Test func `an empty field shows what belongs in it`() {
    var field = TextField(placeholder: "YYYY-MM-DD")
    let canvas = field.drawn(width: 12)
    #expect(canvas.text == "YYYY-MM-DD")
    #expect(canvas.cells[0].style == Style(.field, .dim))
    #expect(canvas.cursor == Point(row: 0, column: 0))
  }

  @Test func `the selection shows`() {
    var field = TextField("漢字ab")
    field.press("Shift-Left Shift-Left Shift-Left")
    let roles = field.drawn(width: 8).cells.map(\.style.role)
    #expect(
      roles == [.field, .field, .selection, .selection, .selection, .selection, .field, .field])
  }

  @Test func `a click puts the cursor under it`() {
    var field = TextField("職業 training")
    _ = field.drawn(width: 20)
    var clipboard = Clipboard()
    _ = field.handle(.mouse(Mouse(.click, at: Point(row: 0, column: 4))), &clipboard)
    field.type("|")
    #expect(field.text == "職業| training")
    _ = field.handle(.mouse(Mouse(.doubleClick, at: Point(row: 0, column: 8))), &clipboard)
    #expect(field.draft.selectedText == "training")
  }

  @Test(arguments: 0..<200)
  func `no keys trap and the cursor always shows`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var field = TextField(randomText(letters: 20, &generator), limit: 60)
    for _ in 0..<60 {
      field.press(randomKey(&generator))
      let canvas = field.drawn(width: Int.random(in: 1...14, using: &generator))
      #expect(canvas.cursor != nil)
      #expect(field.draft.cursor <= field.draft.end)
      #expect(field.text.count <= 60)
    }
  }
}

extension TextField {
  mutating func type(_ text: String) {
    var clipboard = Clipboard()
    for letter in text { _ = handle(.key(.character(letter)), &clipboard) }
  }

  @discardableResult
  mutating func press(_ keys: String) -> FieldAnswer {
    var clipboard = Clipboard("pasted")
    return press(keys, &clipboard)
  }

  @discardableResult
  mutating func press(_ keys: String, _ clipboard: inout Clipboard) -> FieldAnswer {
    var answer = FieldAnswer.ignored
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      answer = handle(.key(key), &clipboard)
    }
    return answer
  }

  mutating func drawn(width: Int) -> Canvas {
    var canvas = Canvas(width: width, height: 1)
    draw(on: &canvas)
    return canvas
  }
}

/// A key that some widget answers, in the notation of the footer.
func randomKey(_ generator: inout SeededGenerator) -> String {
  let keys = [
    "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDn", "Ctrl-Home", "Ctrl-End",
    "Ctrl-Left", "Ctrl-Right", "Shift-Left", "Shift-Right", "Shift-Home", "Shift-End", "Shift-Up",
    "Shift-Down", "Alt-B", "Alt-F", "Backspace", "Del", "Ctrl-W", "Alt-Backspace", "Ctrl-K",
    "Ctrl-U", "Ctrl-A", "Ctrl-C", "Ctrl-X", "Ctrl-V", "Ctrl-Z", "Ctrl-Y", "Enter", "Tab",
    "Shift-Tab", "Esc", "F2", "a", "Z", "1", "3", "0", "Space", "漢", "é", "👍🏽", "ש", "\u{301}",
  ]
  return keys.randomElement(using: &generator) ?? "Left"
}
