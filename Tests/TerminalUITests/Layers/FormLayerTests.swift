import Testing

@testable import TerminalUI

@Suite struct FormLayerTests {
  /// A form over the name and the note that the desk keeps in `done`.
  private func player() -> Player {
    var player = Player()
    player.desk.done = ["Ford", "Builds trucks.", "Business"]
    player.show(
      FormLayer(
        title: "Partner",
        rows: { desk in
          [
            FormRow(id: "0", label: "Name", isRequired: true, text: desk.done[0]),
            FormRow(id: "1", label: "Notes", kind: .paragraph, text: desk.done[1]),
            FormRow(
              id: "2", label: "Kind", kind: .choice(["Business", "Public"]), text: desk.done[2]),
          ]
        },
        commit: { id, text, desk in
          guard let index = Int(id), !text.isEmpty else { return "This needs a text." }
          desk.done[index] = text
          return nil
        }))
    _ = player.screen
    return player
  }

  @Test func `each row typed is handed over, and one refused stays with its reason`() {
    var player = player()
    player.press("End")
    player.type(" Motor")
    player.press("Enter")
    #expect(player.desk.done[0] == "Ford Motor")
    player.press("Up Ctrl-U Enter")
    #expect(player.screen.contains("! This needs a text."))
    #expect(player.desk.done[0] == "Ford Motor")
    player.press("Esc")
    #expect(player.screen.contains("Ford Motor"))
    player.press("Esc")
    #expect(player.stack.layers.count == 1)
  }

  @Test func `F2 opens a long text and a list in layers of their own`() {
    var player = player()
    player.press("F2")
    #expect(player.desk.notice?.text == "This is one line: type it here")
    player.press("Tab F2")
    player.type(" And vans.")
    player.press("F2")
    #expect(player.desk.done[1] == "Builds trucks. And vans.")
    #expect(player.screen.contains("And vans."))
    player.press("Tab F2")
    player.type("pub")
    player.press("Enter")
    #expect(player.desk.done[2] == "Public")
    #expect(player.screen.contains("‹ Public ›"))
  }

  @Test func `what changes elsewhere shows, and what is typed is kept before one goes elsewhere`() {
    var player = player()
    player.desk.done[2] = "Public"
    #expect(player.screen.contains("Public"))
    player.press("End")
    player.type("!")
    player.press("F1")
    #expect(player.desk.done[0] == "Ford!")
  }

  @Test func `text from the user's own editor is committed`() {
    var player = player()
    player.press("Ctrl-E")
    #expect(player.effect == .editText("Ford"))
    _ = player.stack.edited("GE", &player.desk)
    #expect(player.desk.done[0] == "GE")
  }
}
