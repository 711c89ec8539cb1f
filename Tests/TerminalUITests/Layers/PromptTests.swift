import Testing

@testable import TerminalUI

@Suite struct PromptTests {
  private static let occupations = ["Data Analyst", "Database Administrator", "Data Engineer"]

  private func prompt(text: String = "") -> PromptLayer<Desk> {
    PromptLayer(
      title: "New occupation", hint: "As employers call it.", text: text,
      placeholder: "Help Desk Technician",
      validate: { text, _ in text.isEmpty ? "An occupation needs a name." : nil },
      suggest: { typed, _ in Self.occupations.filter { !typed.isEmpty && $0.hasPrefix(typed) } },
      commit: { text, desk in
        desk.done.append(text)
        return .handled
      })
  }

  @Test func `what may stand there is offered as one types`() {
    var player = Player(width: 60, height: 16)
    player.show(prompt())
    player.type("Data")
    #expect(
      player.box == """
        ┌─ New occupation ─────────────────────────────────────────┐
        │ As employers call it.                                    │
        │ Data                                                     │
        │                                                          │
        │   Data Analyst                                           │
        │   Database Administrator                                 │
        │   Data Engineer                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        └──────────────────────────────────────────────────────────┘
        """)
    #expect(player.canvas.cursor == Point(row: 4, column: 6))
  }

  @Test func `down goes to an offer, tab takes it, enter keeps it`() {
    var player = Player()
    player.show(prompt())
    player.type("Data")
    _ = player.screen
    player.press("Down Down")
    #expect(player.screen.contains("› Database Administrator"))
    player.press("Tab")
    #expect(player.desk.done.isEmpty)
    player.type("s")
    player.press("Enter")
    #expect(player.desk.done == ["Database Administrators"])
    #expect(player.stack.layers.count == 1)
  }

  @Test func `enter keeps the offer one went to, else the text`() {
    var player = Player()
    player.show(prompt())
    player.type("Data")
    player.press("Down Enter")
    player.show(prompt())
    player.type("Data")
    player.press("Enter")
    #expect(player.desk.done == ["Data Analyst", "Data"])
  }

  @Test func `text that cannot be taken stays, with the reason`() {
    var player = Player()
    player.show(prompt())
    player.press("Enter")
    #expect(player.screen.contains("! An occupation needs a name."))
    player.type("x")
    #expect(!player.screen.contains("needs a name"))
    player.press("Esc")
    #expect(player.desk.done.isEmpty)
  }

  @Test func `typing takes the place of the text that was there`() {
    var player = Player()
    player.show(prompt(text: "Old name"))
    player.type("New")
    player.press("Ctrl-Z Ctrl-Z Ctrl-Z Enter")
    #expect(player.desk.done == ["Old name"])
  }

  @Test(arguments: [
    Size(width: 40, height: 10), Size(width: 20, height: 5), Size(width: 3, height: 1),
  ])
  func `the field shows in any frame`(size: Size) {
    var canvas = Canvas(size)
    var layer = prompt()
    layer.draw(on: &canvas, Desk())
    #expect(canvas.cursor != nil)
  }

  @Test func `undo in a dialog is of what was typed, never of what is behind`() {
    var player = Player()
    player.show(prompt())
    player.press("a Ctrl-Z Ctrl-Z")
    #expect(player.desk.done.isEmpty)
    #expect(player.desk.notice?.text == "There is nothing typed here to take back or type again")
    player.press("Left Esc Ctrl-Z")
    #expect(player.desk.done == ["undo"])
  }

  @Test func `typing finds a row and enter picks it`() {
    var player = Player()
    let items = ["Ford", "Humana", "UPS", "漢字 Works"].map { PickerItem($0, detail: "employer") }
    player.show(
      PickerLayer(title: "Partner", items: items) { index, desk in
        desk.done.append(items[index].title)
        return .handled
      })
    player.type("um")
    #expect(player.screen.contains("› Humana"))
    #expect(player.screen.contains("1 of 4"))
    player.press("Enter")
    #expect(player.desk.done == ["Humana"])
  }

  @Test func `nothing is picked where nothing answers`() {
    var player = Player()
    player.show(PickerLayer(title: "Partner", items: [PickerItem("Ford")]) { _, _ in .handled })
    player.type("zz")
    player.press("Enter")
    #expect(player.screen.contains("Nothing is called that."))
    player.press("Ctrl-U Down Enter")
    #expect(player.stack.layers.count == 1)
  }

  @Test func `a text is kept with F2 and left with Esc, which costs one paste`() {
    var player = Player()
    func editor() -> EditorLayer<Desk> {
      EditorLayer(title: "Notes", text: "One") { text, desk in
        desk.done.append(text)
        return .handled
      }
    }
    player.show(editor())
    player.press("Enter T w o F2")
    #expect(player.desk.done == ["One\nTwo"])
    player.show(editor())
    player.press("! Esc")
    #expect(player.desk.clipboard.text == "One!")
    #expect(player.desk.notice != nil)
    #expect(player.desk.done.count == 1)
    player.show(editor())
    player.press("Ctrl-E")
    #expect(player.effect == .editText("One"))
    _ = player.stack.edited("From outside", &player.desk)
    player.press("Ctrl-S")
    #expect(player.desk.done.last == "From outside")
  }

  @Test func `half-written text is kept before a command from everywhere runs`() {
    var player = Player()
    player.show(
      EditorLayer(title: "Notes", text: "") { text, desk in
        desk.done.append(text)
        return .handled
      })
    player.press("a F1 F1")
    #expect(player.desk.done == ["a", "help", "help"])
  }
}
