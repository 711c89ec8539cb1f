import CareerPathways
import Testing

@testable import Workshop

/// The screens that compare, at the three sizes that people have.
@Suite struct ComparisonGoldenTests {
  @Test(arguments: [
    ("compare", ["c", "Down"]), ("agree", ["a", "Right", "Right", "Down", "Down"]),
    ("time", ["t", "Down"]), ("presenting-round", ["F5", "Right"]),
  ]) func `the screens look as they were accepted`(name: String, keys: [String]) throws {
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
      var player = try Player.atRevealed(width: width, height: height)
      for key in keys { player.press(key) }
      try Golden.expect(player.screen(), is: "\(name)-\(width)x\(height)")
    }
  }

  @Test func `in a tiny window nothing breaks`() throws {
    for keys in [["c"], ["a"], ["t"], ["F5"]] {
      var player = try Player.atRevealed()
      for key in keys { player.press(key) }
      for (width, height) in [(1, 1), (20, 5), (40, 10), (200, 3)] {
        player.resize(width: width, height: height)
        player.press("Down", "Tab", "Down", "End")
      }
    }
  }
}
