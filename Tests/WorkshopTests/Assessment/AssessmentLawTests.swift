import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct AssessmentLawTests {
  private static let keys =
    [
      "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Enter", "Esc", "Tab",
      "Shift-Tab", "Del", "Backspace", "Ins", "F2", "Ctrl-N", "Ctrl-Z", "Ctrl-Y", "Ctrl-E",
      "Ctrl-P", "Ctrl-U", "Ctrl-V",
    ]
    + "0123456789nmoepxbyskjhl[]aé漢".map(String.init)

  @Test(arguments: 0..<24)
  func `no keys trap, and undoing everything returns the first workspace`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let sizes = [
      Size(width: 80, height: 24), Size(width: 60, height: 16), Size(width: 120, height: 40),
    ]
    let size = sizes[seed % sizes.count]
    var player = try Assessments.player(width: size.width, height: size.height)
    let first = player.workspace
    for _ in 0..<100 {
      player.press(Self.keys.randomElement(using: &random) ?? "Esc")
      if Int.random(in: 0..<8, using: &random) == 0 { player.click(anywhere: &random) }
      #expect(player.canvas().size == size)
    }
    player.undoEverything()
    #expect(player.workspace == first)
  }
}

extension Player {
  fileprivate mutating func click(anywhere random: inout SeededGenerator) {
    let place = Point(
      row: Int.random(in: 0..<size.height - 1, using: &random),
      column: Int.random(in: 0..<size.width, using: &random))
    send(.mouse(Mouse(.click, at: place)))
  }
}
