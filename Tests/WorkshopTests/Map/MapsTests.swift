import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapsTests {
  @Test func `one map opens at once, several are listed`() throws {
    var player = try Player.atMap()
    #expect(player.screen().contains("Map: Information Technology"))
    player.press("F6", "c", "Esc", "m")
    let screen = player.screen()
    #expect(screen.contains("› Information Technology"))
    #expect(screen.contains("Information Technology (copy)"))
    player.press("Enter")
    #expect(player.screen().contains("736 job"))
  }

  @Test func `a new map begins with levels and takes its pathways as they are typed`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("F6", "Ctrl-N")
    player.type("Health")
    player.press("Enter")
    #expect(player.screen().contains("Map: Health"))
    for title in ["Nursing", "Imaging"] {
      player.type(title)
      player.press("Enter")
    }
    let map = player.workspace.mapsInOrder.first
    #expect(map?.pathways.map(\.title) == ["Nursing", "Imaging"])
    #expect(map?.levels.count == 4)
  }

  @Test func `the screen of the last map outlives it`() throws {
    var player = try Player(Self.bare())
    player.press("m", "Ctrl-N")
    player.type("Health")
    player.press("Enter", "Ctrl-Z")
    #expect(player.screen().contains("no map any more"))
    player.type("x")
    player.press("Enter", "Up", "Ctrl-Right", "Del", "F4", "Ctrl-PgDn", "Esc", "Esc")
    #expect(player.workspace.maps.isEmpty)
    #expect(player.screen().contains("Process map"))
  }

  private static func bare() -> Workspace {
    var workspace = LouisvilleExample.workspace()
    workspace.maps = [:]
    return workspace
  }

  @Test func `Ctrl and the page keys turn from map to map`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-PgDn")
    #expect(player.screen().contains("There is one map"))
    player.press("F6", "c", "Enter", "Ctrl-PgDn")
    #expect(player.screen().hasPrefix(" Map: Information Technology (copy)"))
    player.press("Ctrl-PgDn")
    #expect(player.screen().hasPrefix(" Map: Information Technology  "))
  }

  @Test func `a map that is gone leaves its screen alive`() throws {
    var player = try Player.atMap()
    player.press("F6", "Ctrl-N")
    player.type("Health")
    player.press("Enter", "Ctrl-Z")
    #expect(player.screen().contains("736 job"))
    player.press("Del", "Ctrl-Z", "F6", "Del")
    #expect(player.screen().contains("no map yet"))
    player.press("Enter", "F2", "Del", "Up", "Ctrl-C")
    #expect(player.workspace.maps.isEmpty)
  }
}
