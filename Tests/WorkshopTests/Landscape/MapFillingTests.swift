import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapFillingTests {
  /// Marks the first three occupations of the landscape.
  private static func marked() throws -> Player {
    var player = try LandscapeScreenTests.at(120, 40)
    for _ in 0..<3 { player.press("Space", "2", "Enter", "Down") }
    #expect(player.workspace.critical.count == 3)
    return player
  }

  @Test func `the marked occupations go on a new map with their figures and sources`() throws {
    var player = try Self.marked()
    player.press("m")
    player.type("new map")
    player.press("Enter")
    player.type("Health")
    player.press("Enter")
    player.press("Ctrl-A")
    player.type("Care")
    player.press("Enter")
    let map = try #require(player.workspace.maps.values.first { $0.name == "Health" })
    #expect(map.occupations.count == 3 && map.pathways.map(\.title) == ["Care"])
    let nurses = try #require(map.occupations.first { $0.soc == "29-1141" })
    #expect(map.level(nurses.cell.level)?.title == "BA/BS")
    #expect(nurses.official.wageLow == Money(cents: 3_000))
    #expect(nurses.official.employment == 1_200 && nurses.official.openings == 2_940)
    #expect(nurses.sources[Occupation.officialWages]?.kind == .data)
    #expect(nurses.sources[Occupation.officialWages]?.vintage == "2025")
    #expect(nurses.sources[Occupation.officialOpenings]?.by == "Projections Central")
    let web = try #require(map.occupations.first { $0.soc == "15-1254" })
    #expect(map.level(web.cell.level)?.title == "Certificate (1-2 yrs)")
    #expect(player.screen().contains("Health"))
    player.press("Ctrl-Z")
    #expect(player.workspace.maps.values.contains { $0.name == "Health" } == false)
  }

  @Test func `what is on the map already is not put there again`() throws {
    var player = try Self.marked()
    let before = try #require(player.workspace.mapsInOrder.first).occupations.count
    for _ in 0..<2 {
      player.press("Ctrl-G", "l", "m", "Enter", "Enter")
    }
    #expect(player.screen().contains("All of them are on"))
    // The example has both kinds of developers.
    #expect(player.workspace.mapsInOrder.first?.occupations.count == before + 1)
  }

  @Test func `progressions are suggested, and added one by one`() throws {
    var player = try Self.marked()
    player.press("m")
    player.type("new map")
    player.press("Enter")
    player.type("Health")
    player.press("Enter", "Enter")
    player.press("Alt-L", "Tab")
    let screen = player.screen()
    try Golden.expect(screen, is: "suggestions-120x40")
    #expect(screen.contains("Web Developers ↑ Software Developers"))
    #expect(screen.contains("Registered Nurses ↔ Software Developers"))
    #expect(Self.health(player)?.progressions.isEmpty == true)
    player.press("Enter")
    #expect(Self.health(player)?.progressions.map(\.kind) == [.advance])
    #expect(player.screen().contains("1 suggestion on the whole map"))
    player.press("Enter")
    #expect(Self.health(player)?.progressions.map(\.kind) == [.advance, .lateral])
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(Self.health(player)?.progressions.isEmpty == true)
  }

  private static func health(_ player: Player) -> PathwayMap? {
    player.workspace.maps.values.first { $0.name == "Health" }
  }
}
