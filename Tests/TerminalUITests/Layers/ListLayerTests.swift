import Testing

@testable import TerminalUI

@Suite struct ListLayerTests {
  /// A list over what the desk has done; it takes everything but `no`.
  private func player(_ items: String..., typed: String = "") -> Player {
    var player = Player()
    player.desk.done = items
    player.show(
      ListLayer(
        title: "Skills", hint: "What people need.", typed: typed,
        offers: ["Cabling", "Coding", "Customer service"], items: { $0.done },
        commit: { items, desk in
          guard !items.contains("no") else { return "Not this one." }
          desk.done = items
          return nil
        }))
    _ = player.screen
    return player
  }

  @Test func `typing adds an item after the last, and the next at once`() {
    var player = player("Cabling")
    player.type("Welding")
    player.press("Enter")
    player.type("Brazing")
    player.press("Enter")
    #expect(player.desk.done == ["Cabling", "Welding", "Brazing"])
    #expect(player.screen.contains("Type to add one"))
  }

  @Test func `what was typed before it opened begins the first item`() {
    var player = player("Cabling", typed: "W")
    player.type("elding")
    player.press("Enter")
    #expect(player.desk.done == ["Cabling", "Welding"])
  }

  @Test func `items used elsewhere are offered, but none that is in the list`() {
    var player = player("Coding")
    player.type("c")
    #expect(player.screen.contains("  Cabling") && player.screen.contains("  Customer service"))
    player.press("Down Down Enter")
    #expect(player.desk.done == ["Coding", "Customer service"])
    player.type("cab")
    player.press("Tab")
    player.type(" of homes")
    player.press("Enter")
    #expect(player.desk.done.last == "Cabling of homes")
  }

  @Test func `items are changed, sorted and removed under the cursor`() {
    var player = player("One", "Two", "Three")
    player.press("Down Enter Ctrl-U")
    player.type("Deux")
    player.press("Enter")
    #expect(player.desk.done == ["One", "Deux", "Three"])
    player.press("Alt-Up Alt-Up Alt-Up")
    #expect(player.desk.done == ["Three", "One", "Deux"])
    #expect(player.desk.notice?.text == "The list ends here")
    player.press("Down Del")
    #expect(player.desk.done == ["Three", "Deux"])
    player.press("Enter Ctrl-U Enter")
    #expect(player.desk.done == ["Three"])
  }

  @Test func `Esc takes back what is typed, then leaves`() {
    var player = player("One")
    player.type("Half")
    player.press("Esc")
    #expect(player.desk.done == ["One"])
    #expect(player.stack.layers.count == 2)
    player.press("Esc")
    #expect(player.stack.layers.count == 1)
  }

  @Test func `an item that cannot stand says why and stays to be changed`() {
    var player = player("One")
    player.type("no")
    player.press("Enter")
    #expect(player.screen.contains("! Not this one."))
    player.type("t now")
    player.press("Enter")
    #expect(player.desk.done == ["One", "not now"])
  }

  @Test func `lines pasted are an item each, and none twice`() {
    var player = player("One")
    player.send(.paste("Two\nOne\r\n  \nThree"))
    #expect(player.desk.done == ["One", "Two", "Three"])
  }

  @Test func `a long list scrolls with its cursor`() {
    var player = Player(width: 60, height: 16)
    player.desk.done = (1...40).map { "Item \($0)" }
    player.show(
      ListLayer(
        title: "Skills", items: { $0.done },
        commit: { items, desk in
          desk.done = items
          return nil
        }))
    _ = player.screen
    player.press("Ctrl-End Up")
    #expect(player.screen.contains("› Item 40"))
    player.press("Home")
    #expect(player.screen.contains("› Item 1 "))
  }
}
