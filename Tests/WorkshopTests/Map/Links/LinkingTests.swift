import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct LinkingTests {
  /// At the map of the example, the cursor on the occupation with this title.
  private func player(on title: String, width: Int = 120, height: Int = 40) throws -> Player {
    var player = try Player.atMap(width: width, height: height)
    player.press("Ctrl-F")
    player.type(title)
    player.press("Enter")
    return player
  }

  private func last(_ player: Player) -> Progression? { player.map.progressions.last }

  private func id(_ title: String, _ player: Player) -> RecordID? {
    player.map.occupations.first { $0.title == title }?.id
  }

  @Test func `two strokes link an occupation to the nearest one above it`() throws {
    var player = try player(on: "Technical Support Analysts")
    let before = player.map
    player.press("Ctrl-K", "Enter")
    #expect(last(player)?.kind == .advance)
    #expect(last(player)?.from.occupation == id("Technical Support Analysts", player))
    #expect(last(player)?.to.occupation == id("Information Technology Managers", player))
    player.press("Ctrl-Z")
    #expect(player.map == before)
  }

  @Test func `the kind follows the level of what is typed`() throws {
    var player = try player(on: "Technical Support Analysts")
    player.press("Ctrl-K")
    player.type("web dev")
    player.press("Enter")
    #expect(last(player)?.kind == .lateral)
    player.press("Ctrl-K")
    player.type("graphic")
    player.press("Enter")
    #expect(last(player)?.kind == .advance)
    #expect(last(player)?.to.occupation == id("Graphic Designers", player))
  }

  @Test func `what lies below leads up to here`() throws {
    var player = try player(on: "Graphic Designers")
    player.press("Ctrl-K")
    player.type("web dev")
    player.press("Enter")
    #expect(last(player)?.kind == .advance)
    #expect(last(player)?.from.occupation == id("Web Developers", player))
    #expect(last(player)?.to.occupation == id("Graphic Designers", player))
  }

  @Test func `Tab takes another kind and the other direction`() throws {
    var player = try player(on: "Graphic Designers")
    player.press("Ctrl-K")
    player.type("web dev")
    #expect(player.screen().contains("↓ Advance from      Web Developers"))
    player.press("Tab")
    #expect(player.screen().contains("← Lateral move from Web Developers"))
    player.press("Tab")
    #expect(player.screen().contains("↑ Advance to        Web Developers"))
    player.press("Enter")
    #expect(last(player)?.from.occupation == id("Graphic Designers", player))
    #expect(last(player)?.kind == .advance)
  }

  @Test func `a name that the map does not have is a ramp`() throws {
    var player = try player(on: "Graphic Designers")
    player.press("Ctrl-K")
    player.type("Freelance work")
    player.press("Enter")
    #expect(last(player)?.to == .outside("Freelance work"))
    #expect(last(player)?.kind == .offRamp)
    player.press("Ctrl-K")
    player.type("Art school")
    player.press("Down", "Enter")
    #expect(last(player)?.from == .outside("Art school"))
    #expect(last(player)?.kind == .onRamp)
  }

  @Test func `the names of other maps are offered`() throws {
    var workspace = LouisvilleExample.workspace()
    let other = RecordID(fixed: "other")
    workspace.maps[other] = LouisvilleExample.map.copied(as: other, named: "Health care")
    var player = try Player(workspace, width: 120, height: 40)
    player.press("m", "Down", "Enter", "Ctrl-K")
    player.type("health")
    #expect(player.words().contains("» Off-ramp to Health care another map"))
    player.press("Enter")
    let map = player.workspace.maps[LouisvilleExample.map.id]
    #expect(map?.progressions.last?.to == .outside("Health care"))
    player.press("Ctrl-K", "Ctrl-K", "g")
    #expect(player.screen().contains("Map: Health care"))
    player.press("Esc")
    #expect(player.screen().contains("Map: Information Technology"))
  }

  @Test func `what there is already is not offered again`() throws {
    var player = try player(on: "Web Developers")
    player.press("Ctrl-K")
    player.type("computer prog")
    #expect(player.screen().contains("Computer Programmers"))
    #expect(!player.screen().contains("Advance to        Computer Programmers"))
  }

  @Test func `F2 links and opens the form for months and training`() throws {
    var player = try player(on: "Graphic Designers")
    player.press("Ctrl-K")
    player.type("software eng")
    player.press("F2", "Tab")
    player.type("18")
    player.press("Tab")
    player.type("Portfolio course")
    player.press("Tab", "Esc")
    #expect(last(player)?.months == 18)
    #expect(last(player)?.training == "Portfolio course")
    player.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `a form does not take a kind that does not fit the ends`() throws {
    var player = try player(on: "Graphic Designers")
    player.press("Ctrl-K", "F2")
    let map = player.map
    player.press("F2")
    player.type("On-ramp")
    player.press("Enter")
    #expect(player.screen().contains("An on-ramp comes from outside the map"))
    #expect(player.map == map)
  }

  @Test func `the list shows progressions out and in, and removes one with undo`() throws {
    var player = try player(on: "Systems Analysts")
    player.press("Ctrl-K", "Ctrl-K")
    let words = player.words()
    #expect(words.contains("→ Lateral move to Information Technology Managers"))
    #expect(words.contains("↓ Advance from Technical Support Analysts"))
    player.press("Down", "Del")
    #expect(!player.words().contains("↓ Advance from"))
    #expect(player.map.progressions.count == LouisvilleExample.map.progressions.count - 1)
    player.press("Ctrl-Z")
    #expect(player.map == LouisvilleExample.map)
    player.press("Down", "g")
    #expect(player.pointed() == "Technical Support")
  }

  @Test func `without an occupation there is nothing to link`() throws {
    var player = try Player.atMap()
    player.press("Home", "Left", "Ctrl-K")
    #expect(player.screen().contains("Go to an occupation first"))
    #expect(player.map == LouisvilleExample.map)
  }
}
