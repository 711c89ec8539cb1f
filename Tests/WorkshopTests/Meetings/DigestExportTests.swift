import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct DigestExportTests {
  private static func contents(_ path: String, _ player: Player) throws -> String {
    String(decoding: try player.workshop.surroundings.contents(of: path), as: UTF8.self)
  }

  /// The digest of the round table of the example.
  private static func atDigest() throws -> Player {
    var player = try Player()
    player.press("Ctrl-G", "c", "Down", "Enter", "d")
    return player
  }

  @Test func `the digest follows what is said and done while it is open`() throws {
    var player = try Self.atDigest()
    #expect(player.screen().contains("Public partners heard of it on"))
    player.press("Ctrl-Z")
    player.press("s")
    #expect(player.screen().contains("Public partners heard of it on 2026-11-24"))
    player.press("Ctrl-Z")
    #expect(!player.screen().contains("heard of it on 2026-11-24"))
    player.resize(width: 120, height: 40)
    #expect(player.screen().contains("Security analysts: two posts have been open since spring"))
  }

  @Test func `the digest of a meeting is written as text, then as Markdown`() throws {
    var player = try Self.atDigest()
    player.press("Alt-e")
    #expect(player.screen().contains("/digest-first-round-table-with-business.txt"))
    player.press("Enter")
    let path = "/digest-first-round-table-with-business"
    let text = try Self.contents(path + ".txt", player)
    #expect(text.hasPrefix("What business said\nFirst round table with business, 2026-10-14\n"))
    #expect(text.contains("- Security analysts: two posts") && !text.contains("Priya"))
    player.press("Alt-e", "Down", "Enter")
    #expect(try Self.contents(path + ".md", player).hasPrefix("# What business said\n"))
  }
}
