import Testing

@testable import TerminalUI

@Suite struct LayerStackTests {
  @Test func `a key of the front layer wins over the same key everywhere`() {
    var player = Player()
    player.press("Ctrl-N")
    #expect(player.desk.done == ["add"])
  }

  @Test func `where text is typed a letter is never a command`() {
    var player = Player(PlainScreen(typing: true))
    player.press("n q Ctrl-N")
    #expect(player.desk.done == ["add"])
    #expect(player.effect == nil)
    #expect(player.screen.contains("body nq"))
  }

  @Test func `what is half typed is kept before a command from everywhere runs`() {
    var player = Player(PlainScreen(typing: true))
    player.press("a b F8 F1")
    #expect(player.desk.done == ["kept ab", "help"])
    player.press("c")
    player.click(row: 23, column: 36)
    #expect(player.desk.done == ["kept ab", "help", "kept c"])
    #expect(player.effect == .quit)
  }

  @Test func `the footer shows only keys that work here`() {
    var player = Player()
    #expect(player.footer.hasPrefix(" Enter Open  Ctrl-N Add  Esc Leave  q Quit"))
    #expect(player.footer.hasSuffix("F1 Help"))
    var typing = Player(PlainScreen(typing: true))
    #expect(typing.footer.hasPrefix(" Enter Open  Ctrl-N Add  Esc Leave  Ctrl-Q Quit"))
  }

  @Test func `a command that cannot work says why`() {
    var player = Player()
    player.desk.heading = "Read-only"
    player.press("n")
    #expect(player.desk.notice == Notice("This is read-only", .refusal))
    #expect(player.footer == " This is read-only")
    player.press("Up")
    #expect(player.desk.notice == nil)
  }

  @Test func `a failure stays until Esc, and Esc does nothing else`() {
    var player = Player()
    player.desk.notice = Notice("Can't write 'a.json'", .failure)
    player.press("Up n")
    #expect(player.desk.notice?.weight == .failure)
    #expect(player.footer.hasSuffix("Esc"))
    player.press("Esc")
    #expect(player.desk.notice == nil)
    #expect(player.desk.done == ["add"])
    player.press("Esc")
    #expect(player.desk.done == ["add", "leave"])
  }

  @Test func `a failure is not hidden by a refusal`() {
    var player = Player()
    player.desk.heading = "Read-only"
    player.desk.notice = Notice("Can't write 'a.json'", .failure)
    player.press("n")
    #expect(player.desk.notice?.weight == .failure)
  }

  @Test func `a click on a footer hint runs the command`() {
    var player = Player()
    player.click(row: 23, column: 2)
    #expect(player.desk.done == ["open"])
  }

  @Test func `a click goes to the front layer, never through it`() {
    var player = Player()
    player.click(row: 1, column: 2)
    #expect(player.desk.done == ["Plain click"])
    player.press("F9")
    player.click(row: 1, column: 2)
    #expect(player.desk.done.last == "beside")
  }

  @Test func `a window too small says so, keeps everything and lets one quit`() {
    var player = Player(PlainScreen(typing: true), width: 40, height: 10)
    _ = player.screen
    #expect(
      player.screen == """



                 The window is 40 x 10.
                  This needs 60 x 16.
           Make it larger, or press Ctrl-Q to
                         leave.
        """)
    player.press("a Ctrl-N Esc q")
    #expect(player.desk.done.isEmpty)
    player.press("Ctrl-Q")
    #expect(player.effect == .quit)
    player.size = Size(width: 80, height: 24)
    #expect(player.screen.contains("Plain body"))
  }

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 1, height: 1), Size(width: 0, height: 0),
  ])
  func `no window is too small to draw`(size: Size) {
    var player = Player(width: size.width, height: size.height)
    #expect(player.canvas.size == size)
  }
}
