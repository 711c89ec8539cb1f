import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

/// A final map stays as it is, whatever is pressed, typed, pasted or run.
@Suite struct FrozenMapTests {
  private static let map = LouisvilleExample.workspace { $0.status = .final }
    .maps[LouisvilleExample.map.id]

  @Test(arguments: MapScreen.commands.map(\.id))
  func `no command changes a final map`(id: String) throws {
    for place in [[], ["Ctrl-Home", "Left"]] {
      var player = try Player.atFinalMap()
      for key in place { player.press(key) }
      let command = try #require(MapScreen.commands.first { $0.id == id })
      player.press("Ctrl-P")
      player.type(command.title)
      player.press("Enter", "x", "Enter", "Enter", "Esc", "Esc", "Esc")
      #expect(player.workspace.maps[LouisvilleExample.map.id] == Self.map)
    }
  }

  @Test(arguments: 1...4)
  func `no keys change a final map`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var player = try Player.atFinalMap()
    for _ in 0..<80 {
      player.press(Self.keys.randomElement(using: &random) ?? "Esc")
      if Int.random(in: 0..<20, using: &random) == 0 { player.send(.paste("One\nTwo\tthree")) }
      #expect(player.workspace.maps[LouisvilleExample.map.id] == Self.map)
    }
  }

  private static let keys =
    ["Up", "Down", "Left", "Right", "Home", "End", "Enter", "Esc", "Esc", "Tab", "Del", "Ins"]
    + ["F2", "F3", "F4", "F5", "F7", "F8", "F9", "F10", "Alt-A", "Alt-S", "Alt-E", "Alt-F"]
    + "abcdefghijklmnoprstuvwxyz".map { "Ctrl-\($0.uppercased())" }.filter { $0 != "Ctrl-Q" }
    + ["Ctrl-Up", "Ctrl-Left", "Alt-Up", "Alt-Down", "a", "d", "l", "n", "x", "7", "é"]

  @Test func `typing asks, and Enter goes on in a new draft of the same things`() throws {
    var player = try Player.atFinalMap()
    player.press("Down")
    let place = player.workshop
    player.type("W")
    #expect(player.screen().contains("This map is final. Start a new draft?"))
    player.press("Enter")
    let draft = try #require(player.workspace.maps.values.first { $0.parent != nil })
    #expect(draft.parent == LouisvilleExample.map.id && draft.status == .draft)
    #expect(draft.occupations == place.workspace.maps[LouisvilleExample.map.id]?.occupations)
    #expect(player.screen().contains("Map: Information Technology · new draft"))
    #expect(player.screen().contains("[Information Technology · new draft]"))
    #expect(player.screen().contains(" Information Technology · final"))
    player.type("Welder")
    player.press("Enter")
    #expect(player.workspace.maps[draft.id]?.occupations.count == draft.occupations.count + 1)
    #expect(player.workspace.maps[LouisvilleExample.map.id] == Self.map)
  }

  @Test func `an edit that comes from anywhere is not taken, and says so`() throws {
    var player = try Player.atFinalMap()
    var workshop = player.workshop
    let isTaken = workshop.edit("Renamed") { $0.maps[LouisvilleExample.map.id]?.name = "Other" }
    #expect(!isTaken && workshop.workspace == player.workspace)
    #expect(workshop.notice?.text.contains("is final") == true)
    player.press("F6", "r")
    #expect(player.screen().contains("is final"))
    player.press("Del", "Enter")
    #expect(player.workspace.maps.count == 1)
    player.press("Del", "r")
    #expect(player.workspace.maps.isEmpty)
  }
}
