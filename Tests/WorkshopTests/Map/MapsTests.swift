import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapsTests {
  @Test func `one map opens at once, several are listed`() throws {
    var player = try Player.atMap()
    #expect(player.screen().contains("Map: Information Technology"))
    player.press("F6", "c", "Esc", "Esc", "m")
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

  @Test func `Ctrl and the page keys turn from map to map`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-PgDn")
    #expect(player.screen().contains("There is one map"))
    player.press("F6", "c", "Esc", "Ctrl-PgDn")
    #expect(player.screen().contains("Information Technology (copy)"))
    player.press("Ctrl-PgDn")
    #expect(!player.screen().contains("(copy)"))
  }

  @Test func `a map that is gone leaves its screen alive`() throws {
    var player = try Player.atMap()
    player.press("F6", "Ctrl-N")
    player.type("Health")
    player.press("Enter", "Ctrl-Z")
    #expect(player.screen().contains("736 job"))
    player.press("Del", "Ctrl-Z", "F6", "Del", "Esc")
    #expect(player.screen().contains("no map"))
    player.type("x")
    player.press("Enter", "Up", "Ctrl-Right", "Del", "F4", "Esc")
    #expect(player.workspace.maps.isEmpty)
  }
}
