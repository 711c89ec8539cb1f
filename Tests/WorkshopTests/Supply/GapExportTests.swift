import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct GapExportTests {
  private static func contents(_ path: String, _ player: Player) throws -> String {
    String(decoding: try player.workshop.surroundings.contents(of: path), as: UTF8.self)
  }

  @Test func `the comparison is written as a page, a table and data`() throws {
    var player = try Player.atGap()
    player.press("Alt-e")
    #expect(player.screen().contains("/gap.html"))
    player.press("Enter")
    #expect(try Self.contents("/gap.html", player).contains("Completers and openings</h1>"))
    player.press("Alt-e", "Down", "Enter")
    let table = try Self.contents("/gap.csv", player)
    #expect(table.hasPrefix("soc,title,openings,completers,gap,ratio,verdict"))
    player.press("Alt-e", "Down", "Down", "Enter")
    #expect(try Self.contents("/gap.json", player).contains("\"conservation\": {"))
  }

  @Test func `it has the occupations that were chosen`() throws {
    var player = try Player.atGap()
    player.press("Alt-e", "Down", "Enter", "w")
    player.type("Network")
    player.press("Enter", "Alt-e", "Down")
    player.press("Ctrl-U")
    player.type("/fewer.csv")
    player.press("Enter")
    let (some, fewer) = (
      try Self.contents("/gap.csv", player), try Self.contents("/fewer.csv", player)
    )
    #expect(fewer.split(separator: "\n").count < some.split(separator: "\n").count)
  }

  @Test func `without tables there is nothing to write, and it says so`() throws {
    var player = try Player()
    player.press("Ctrl-G", "g", "Alt-e")
    #expect(player.screen().contains("Nothing can be compared yet"))
  }
}
