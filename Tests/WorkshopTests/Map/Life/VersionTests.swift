import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct VersionTests {
  @Test func `Ctrl-S says that all is saved and names the state of now`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Ctrl-S")
    #expect(player.screen().contains("Everything is saved"))
    player.press("Enter")
    #expect(player.screen().contains("Draft 2026-11-24"))
    player.press("Enter")
    let version = try #require(player.workspace.versions.values.first)
    #expect(version.name == "Draft 2026-11-24" && version.by == "Ann")
    #expect(try version.pathwayMap() == player.map)
    player.press("Ctrl-S", "n")
    #expect(player.screen().contains("Draft 2026-11-24 (2)"))
    player.press("Ctrl-A")
    player.type("draft 2026-11-24")
    player.press("Enter")
    #expect(player.screen().contains("Another version of this map has that name"))
  }

  @Test func `what changed since a version is listed, led to and marked on the grid`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.nameVersion("Before")
    player.type("Welder")
    player.press("Enter")
    let first = player.map.cells[0]
    player.press("Ctrl-Right", "Ctrl-S", "v", "Enter")
    let screen = player.screen()
    #expect(screen.contains("What changed since ‘Before’"))
    #expect(screen.contains("Added ‘Welder’ to BA/BS, Programming"))
    #expect(player.map.occupations(in: first).count == 5 || screen.contains("1 change"))
    player.press("Enter")
    #expect(player.pointed() == "Welder" || player.screen().contains("+ Welder"))
    #expect(player.screen().contains("Since ‘Before’ (2026-11-24): + 1 new"))
    player.press("Ctrl-S", "m")
    #expect(!player.screen().contains("Since ‘Before’"))
  }

  @Test func `a version comes back as a new draft, and the map of now stays`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.nameVersion("Before")
    let before = player.map
    player.press("Del")
    let now = player.map
    player.press("Ctrl-S", "v", "b")
    #expect(player.screen().contains("Map: Information Technology (Before)"))
    let draft = try #require(player.workspace.maps.values.first { $0.id != now.id })
    #expect(
      MapDifference(from: before, to: draft).facts.map(\.kind) == [
        .renamed(
          from: "Information Technology", to: "Information Technology (Before)")
      ])
    #expect(player.workspace.maps[now.id] == now)
  }

  @Test func `a date reaches as far back as the history, and says how far`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.type("Welder")
    player.press("Enter", "Ctrl-S", "d", "Ctrl-A")
    player.type("2026-11-01")
    player.press("Enter")
    let screen = player.screen()
    #expect(screen.contains("What changed since 2026-11-01"))
    #expect(screen.contains("The map was added later"))
    #expect(screen.contains("Added ‘Welder’"))
    player.press("Ctrl-S")
    #expect(player.screen().contains("What changed"))
  }

  @Test func `versions are renamed and removed`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Ctrl-S", "v", "n")
    player.press("Ctrl-A")
    player.type("One")
    player.press("Enter", "r", "Ctrl-A")
    player.type("Two")
    player.press("Enter", "Esc")
    #expect(player.workspace.versions.values.map(\.name) == ["Two"])
    player.press("Del")
    #expect(player.workspace.versions.isEmpty)
    #expect(player.screen().contains("No version has a name yet"))
  }
}
