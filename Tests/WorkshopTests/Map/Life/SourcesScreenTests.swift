import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct SourcesScreenTests {
  private static func player(height: Int = 24) throws -> Player {
    let workspace = LouisvilleExample.workspace { map in
      guard var occupation = map.occupations.first else { return }
      (occupation.wageLow, occupation.openings) = (Money(cents: 2000), 12)
      occupation.notes = (1...30).map { "Note \($0) of many words" }.joined(separator: "\n")
      // A refusal leaves the occupation without figures, and every test below fails.
      try? map.replace(occupation)
      map.stamp(
        FigureSource(.file, by: "map.csv", date: CalendarDate("2026-11-01")), since: nil)
    }
    var player = try Player(workspace, width: 80, height: height)
    player.press("m", "Ctrl-P")
    player.type("where the figures")
    player.press("Enter")
    return player
  }

  @Test func `the palette shows where each figure of the occupation comes from`() throws {
    var player = try Self.player()
    let words = player.words()
    #expect(words.hasPrefix("Where the figures come from"))
    #expect(words.contains("Openings 12 from map.csv 2026-11-01"))
    #expect(words.contains("from $20.00 an hour from map.csv 2026-11-01"))
    player.press("Esc")
    #expect(player.screen().contains("Map: Information Technology"))
  }

  @Test func `a page longer than the window scrolls to its end and back`() throws {
    var player = try Self.player(height: 16)
    #expect(!player.screen().contains("Note 30"))
    player.press("PgDn", "PgDn", "PgDn", "PgDn", "PgDn")
    #expect(player.screen().contains("Note 30"))
    player.press("PgUp", "PgUp", "PgUp", "PgUp", "PgUp")
    #expect(player.screen().contains("Information Technology Managers"))
  }
}
