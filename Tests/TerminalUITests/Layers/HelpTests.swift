import Testing

@testable import TerminalUI

@Suite struct HelpTests {
  @Test func `help says what the screen is for and what every key does`() {
    var player = Player(width: 60, height: 19)
    player.desk.heading = "Read-only"
    player.press("F10")
    #expect(
      player.canvas.lines.dropFirst().joined(separator: "\n") == """
         Shows that a plain screen works.

         Here
         Enter      Opens it.
         Ctrl-N, n  Adds one.
                    Not now: This is read-only
         Esc        Leaves.
         F9         Shows a note.
         F10        Helps.
         F11        Finds commands.

         Everywhere
         q, Ctrl-Q  Leaves the application.
         palette    Adds.
         Ctrl-Z     Undoes.
         F1         Helps.

         Esc Leave  PgDn Read on  PgUp Back  q Quit
        """)
    player.press("Esc")
    #expect(player.stack.layers.count == 1)
  }

  @Test func `a long page is read on with the keys of a list`() {
    var player = Player(width: 60, height: 16)
    player.desk.heading = "Read-only"
    player.press("F10")
    #expect(player.screen.contains("Shows that a plain"))
    player.press("End")
    #expect(!player.screen.contains("Shows that a plain"))
    player.press("Home Space PgUp")
    #expect(player.screen.contains("Shows that a plain"))
  }

  @Test func `the palette finds a command by words and runs it behind itself`() {
    var player = Player()
    player.press("F11")
    #expect(player.screen.contains("Open it"))
    player.type("ad on")
    #expect(player.screen.contains("› Add one"))
    player.press("Enter")
    #expect(player.desk.done == ["add"])
    #expect(player.stack.layers.count == 1)
  }

  @Test func `a command that cannot work stays in the palette and says why`() {
    var player = Player()
    player.desk.heading = "Read-only"
    player.press("F11")
    player.type("add one")
    #expect(player.screen.contains("This is read-only │"))
    player.press("Enter")
    #expect(player.desk.notice == Notice("This is read-only", .refusal))
    #expect(player.stack.layers.count == 2)
  }

  @Test func `words match at the start before the middle before scattered letters`() {
    let match = TitleMatch(["Remap a cell", "New map", "Manage people", "Map audit"])
    #expect(match.found("map") == [3, 1, 0])
    #expect(match.found("mp") == [0, 1, 2, 3])
    #expect(match.found("MAP NEW") == [1])
    #expect(match.found("") == [0, 1, 2, 3])
    #expect(match.found("zzz") == [])
  }

  @Test(arguments: 0..<60)
  func `no keys trap in any dialog, however small`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    for layer in Self.layers() {
      var player = Player()
      player.show(layer)
      for _ in 0..<30 {
        player.press(randomKey(&generator))
        var canvas = Canvas(
          width: Int.random(in: 0...40, using: &generator),
          height: Int.random(in: 0...12, using: &generator))
        var front = player.stack.front
        front.draw(on: &canvas, player.desk)
      }
    }
  }

  private static func layers() -> [any Layer<Desk>] {
    [
      HelpLayer<Desk>(
        title: "漢字", purpose: "Long words: apprenticeships.", here: Everywhere().rows(Desk()),
        everywhere: []),
      PaletteLayer<Desk>(rows: Everywhere().rows(Desk())),
      EditorLayer<Desk>(title: "Notes", hint: "Hint", text: "") { _, _ in .handled },
      PromptLayer<Desk>(title: "", suggest: { text, _ in [text, text] }) { _, _ in .handled },
      PickerLayer<Desk>(title: "", items: [PickerItem("a", detail: "b")]) { _, _ in .handled },
      MenuLayer<Desk>(title: "", entries: []),
      DialogLayer<Desk>(title: "", question: "", choices: []),
    ]
  }
}
