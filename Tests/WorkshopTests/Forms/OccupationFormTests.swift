import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct OccupationFormTests {
  /// The form of the first occupation, with the focus on a field.
  private func atField(_ key: String, width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player.atMap(width: width, height: height)
    player.press("Enter")
    for field in Occupation.fields {
      if field.key == key { break }
      player.press("Tab")
    }
    return player
  }

  private func first(_ player: Player) -> Occupation? {
    player.map.occupation(at: MapCursor())
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `pay says what it comes to and how it was typed`(width: Int, height: Int) throws {
    var player = try atField("wage_low", width: width, height: height)
    player.type("40,040/yr")
    player.press("Enter")
    #expect(player.words().contains("= $19.25/hour, typed as annual"))
    player.type("33.49")
    player.press("Enter")
    #expect(first(player)?.wages?.high == Money(cents: 3349))
    player.press("Up", "Up", "Ctrl-U")
    player.type("$19.25-$33.49 an hour")
    player.press("Enter")
    let words = player.words()
    #expect(words.contains("= $40,040/year, typed as hourly"))
    #expect(words.contains("= $69,659/year, typed as hourly"))
    #expect(first(player)?.wageBasis == .hourly)
    player.press("Ctrl-Z")
    #expect(first(player)?.wages?.high == Money(cents: 3349))
  }

  @Test func `pay without a basis says how it is taken`() throws {
    var player = try atField("wage_low")
    player.type("19.25")
    player.press("Enter")
    #expect(player.words().contains("= $40,040/year, taken as hourly"))
    #expect(first(player)?.wageBasis == nil)
  }

  @Test func `the figures of a cell are read in the same way`() throws {
    var player = try Player.atMap()
    player.press("Ctrl-End", "F4", "Tab")
    player.type("40,040-69,659/yr")
    player.press("Enter")
    #expect(player.words().contains("= $33.49/hour, typed as annual"))
    let cell = try #require(player.map.cell(at: MapCursor(level: 3, pathway: 3)))
    #expect(player.map.figures[cell]?.wageBasis == .annual)
  }

  @Test func `a list is typed item by item, with those of other occupations offered`() throws {
    var player = try atField("skills")
    player.type("Customer service")
    player.press("Enter")
    player.type("Networks; all of them")
    player.press("Enter", "Esc")
    #expect(first(player)?.skills == ["Customer service", "Networks; all of them"])
    player.press("Esc", "Down", "Enter", "PgDn", "PgDn")
    player.press("Tab", "Tab")
    player.type("cus")
    #expect(player.screen().contains("  Customer service"))
    player.press("Down", "Enter")
    #expect(player.map.occupations.filter { $0.skills.contains("Customer service") }.count == 2)
    player.press("Ctrl-Z")
    #expect(player.map.occupations.filter { $0.skills.contains("Customer service") }.count == 1)
  }

  @Test func `an occupation moves to the pathway and the level chosen in its form`() throws {
    var player = try atField("notes")
    player.press("Tab", "Right", "Enter", "Right", "Enter")
    #expect(player.titles(1, 1) == ["Information Technology Managers"])
    player.press("Up", "Del", "Enter")
    #expect(player.words().contains("Choose one of the values."))
    #expect(player.titles(1, 1) == ["Information Technology Managers"])
  }

  @Test func `lines pasted on a list are items of it`() throws {
    var player = try atField("credentials")
    player.send(.paste("A+\nNetwork+\n"))
    #expect(first(player)?.credentials == ["A+", "Network+"])
    #expect(player.screen().contains("Network+"))
  }
}
