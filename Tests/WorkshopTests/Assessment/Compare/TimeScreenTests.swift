import CareerPathways
import Testing

@testable import Workshop

@Suite struct TimeScreenTests {
  @Test func `each round is a column, and the movement is marked`() throws {
    var player = try Player.atRevealed(width: 120, height: 40)
    player.press("t")
    let line = try #require(player.canvas().lines.first { $0.contains("› Agency") })
    let words = line.split(separator: " ").filter { Double($0) != nil || $0.hasPrefix("▲") }
    #expect(words.prefix(4) == ["2", "4", "4.5", "▲"])
    let barriers = try #require(player.canvas().lines.first { $0.contains("Barriers") })
    #expect(barriers.contains("▼ -1"))
    #expect(player.screen().contains("Autumn 2026: 4.5 (10 rated)"))
  }

  @Test func `a person is followed through the rounds with names alone`() throws {
    var player = try Player.atRevealed(width: 120, height: 40)
    player.press("t", "v")
    player.type("Amara")
    player.press("Enter")
    #expect(player.screen().contains("Following Amara Osei"))
    let line = try #require(player.canvas().lines.first { $0.contains("› Agency") })
    #expect(line.contains(" 3 ") && line.contains(" 4 ") && line.contains(" - "))
    #expect(player.screen().contains("Autumn 2026: no rating"))
  }

  @Test func `it opens at the question that was compared`() throws {
    var player = try Player.atRevealed(width: 120, height: 40)
    player.press("c", "Down", "t")
    #expect(player.screen().contains("› Training capability"))
  }
}
