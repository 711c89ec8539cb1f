import Testing

@testable import TerminalUI

@Suite struct DialogTests {
  private func question() -> DialogLayer<Desk> {
    DialogLayer(
      title: "Two people changed this", question: "Maria changed the wage while you did.",
      choices: [
        DialogChoice("k", "Keep mine") {
          $0.done.append("mine")
          return .handled
        },
        DialogChoice("t", "Take Maria's") {
          $0.done.append("hers")
          return .push(Note())
        },
        DialogChoice("n", "Do nothing yet") { _ in .refused("It must be one") },
      ])
  }

  @Test func `a question shows in a box with its answers`() {
    var player = Player()
    player.show(question())
    #expect(
      player.box == """
        ┌─ Two people changed this ─────────────┐
        │ Maria changed the wage while you did. │
        │                                       │
        │ › k  Keep mine                        │
        │   t  Take Maria's                     │
        │   n  Do nothing yet                   │
        └───────────────────────────────────────┘
        """)
    #expect(player.footer.hasPrefix(" Enter Choose  Esc Leave  Ctrl-Q Quit"))
  }

  @Test func `enter gives the marked answer, a letter its own, Esc none`() {
    var player = Player()
    player.show(question())
    player.press("Down Up Enter")
    #expect(player.desk.done == ["mine"])
    #expect(player.stack.layers.count == 1)
    player.show(question())
    player.press("T")
    #expect(player.desk.done == ["mine", "hers"])
    #expect(player.stack.front is Note)
    player.show(question())
    player.press("q Esc")
    #expect(player.effect == nil)
    #expect(player.stack.front is Note)
  }

  @Test func `an answer that cannot be given leaves the question`() {
    var player = Player()
    player.show(question())
    player.press("n")
    #expect(player.desk.notice == Notice("It must be one", .refusal))
    #expect(player.stack.front is DialogLayer<Desk>)
  }

  @Test func `a click gives an answer`() {
    var player = Player()
    player.show(question())
    let row = player.canvas.lines.firstIndex { $0.contains("Take Maria's") } ?? 0
    player.click(row: row, column: 30)
    #expect(player.desk.done == ["hers"])
  }

  @Test(arguments: [
    Size(width: 40, height: 10), Size(width: 20, height: 5), Size(width: 20, height: 4),
    Size(width: 3, height: 1),
  ])
  func `the answers show first where room is short`(size: Size) {
    var canvas = Canvas(size)
    var layer = question()
    layer.draw(on: &canvas, Desk())
    if size.width >= 20 { #expect(canvas.text.contains("n  Do nothing yet")) }
    if size.height == 4 { #expect(canvas.lines.first == "Maria changed the…") }
  }

  @Test func `a menu runs the entry of a letter and says why another cannot`() {
    var player = Player()
    let menu = MenuLayer<Desk>(
      title: "Go to",
      entries: [
        MenuEntry("h", "Home") { _ in .show(nil) },
        MenuEntry("a", "Assessment", refusal: "There is no round yet") { _ in .handled },
        MenuEntry("m", "Maps") {
          $0.done.append("maps")
          return .handled
        },
      ])
    player.show(menu)
    #expect(
      player.box == """
        ┌─ Go to ───────────┐
        │ › h  Home         │
        │   a  Assessment   │
        │   m  Maps         │
        └───────────────────┘
        """)
    player.press("a")
    #expect(player.desk.notice?.text == "There is no round yet")
    player.press("q")
    #expect(player.desk.notice?.text == "Nothing here is on ‘q’")
    player.press("m")
    #expect(player.desk.done == ["maps"])
    #expect(player.stack.layers.count == 1)
  }
}

extension Player {
  /// Brings a layer in front, as a command would.
  mutating func show(_ layer: any Layer<Desk>) {
    stack.push(layer)
  }

  /// The dialog on the screen, without what stands around it.
  var box: String {
    mutating get {
      let lines = canvas.lines
      guard let top = lines.firstIndex(where: { $0.contains("┌") }),
        let bottom = lines.lastIndex(where: { $0.contains("└") })
      else { return "" }
      let left = lines[top].prefix { $0 != "┌" }.count
      return lines[top...bottom].map { $0.dropFirst(left) }.joined(separator: "\n")
    }
  }
}
