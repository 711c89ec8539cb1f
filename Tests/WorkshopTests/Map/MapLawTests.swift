import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapLawTests {
  private static let keys: [String] = [
    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Tab", "Shift-Tab", "Enter",
    "Esc", "Esc", "Del", "Ins", "Ctrl-N", "Ctrl-B", "Ctrl-X", "Ctrl-C", "Ctrl-V", "Ctrl-Up",
    "Ctrl-Down", "Ctrl-Left", "Ctrl-Right", "Alt-Up", "Alt-Down", "F2", "F3", "F4", "F6", "F7",
    "F8", "Shift-Left", "Shift-Right", "Shift-Up", "Shift-Down", "Ctrl-D", "F9",
    "Alt-F", "Ctrl-E", "Ctrl-PgUp", "Ctrl-PgDn",
    "Ctrl-Home", "Ctrl-End", "a", "B", "7", "Space",
    "é", "漢", "Ctrl-Z", "Ctrl-Y",
  ]

  @Test(arguments: 1...4)
  func `no keys break the screen, and undoing all of it brings the first map back`(
    _ seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let size = [(60, 16), (80, 24), (120, 40), (160, 50)].randomElement(using: &random) ?? (80, 24)
    var player = try Player.atMap(width: size.0, height: size.1)
    let first = player.workspace
    for _ in 0..<150 {
      player.press(Self.keys.randomElement(using: &random) ?? "Esc")
      if Int.random(in: 0..<40, using: &random) == 0 {
        player.send(Event.paste(["One\nTwo; three", "P\tQ\nLevel\tNurse; 5 postings"][seed % 2]))
      }
      for map in player.workspace.maps.values { #expect(map.structureProblems.isEmpty) }
    }
    for _ in 0..<8 { player.press("Esc") }
    player.undoEverything()
    #expect(player.workspace == first)
  }

  @Test func `the cell under the cursor shows whole wherever the cursor goes`() throws {
    var player = try Player.atMap(width: 60, height: 16)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<150 {
      player.press(Self.keys[Int.random(in: 0..<8, using: &random)])
      let canvas = player.canvas()
      let text = canvas.text
      let isOnCell = text.contains("┏")
      #expect(!isOnCell || (text.contains("┗") && text.contains("┛") && text.contains("┓")))
      #expect(canvas.cursor != nil)
    }
  }
}
