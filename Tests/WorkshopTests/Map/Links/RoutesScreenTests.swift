import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct RoutesScreenTests {
  private func player(
    on title: String, width: Int = 80, height: Int = 24
  ) throws -> Player {
    var player = try Player.atMap(width: width, height: height)
    player.press("Ctrl-F")
    player.type(title)
    player.press("Enter", "Ctrl-R")
    return player
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 16)])
  func `routes to anywhere look as they were accepted`(_ size: (width: Int, height: Int)) throws {
    var player = try player(
      on: "Support Technicians", width: size.width, height: size.height)
    try Golden.expect(player.screen(), is: "routes-\(size.width)x\(size.height)")
  }

  @Test func `a route is told step by step with months, training and pay`() throws {
    var player = try player(on: "Support Technicians", width: 120, height: 60)
    player.press("t")
    player.type("systems admin")
    player.press("Enter")
    let words = player.words()
    #expect(words.contains("To Systems Administrators"))
    #expect(words.contains("2 steps, 24 months, +$22,651 a year"))
    #expect(words.contains("Lateral move, 6 months: Computer Network Support Specialists"))
    #expect(words.contains("Training: Network certificate"))
    #expect(words.contains("Advance, 18 months: Systems Administrators"))
  }

  @Test func `the key for the ranking changes the order, and what is said of it`() throws {
    var player = try player(on: "Support Technicians", width: 120, height: 40)
    #expect(player.screen().contains("› Technical Support Analysts"))
    #expect(player.screen().contains("fewest steps"))
    player.press("r", "r")
    #expect(player.screen().contains("best pay at the end"))
    #expect(player.screen().contains("› Operations Analysts"))
    player.press("r")
    #expect(player.screen().contains("fewest steps"))
  }

  @Test func `starts are occupations and on-ramps, and a chosen end can be let go`() throws {
    var player = try player(on: "Graphic Designers")
    #expect(player.screen().contains("Nothing can be reached from here"))
    player.press("f")
    player.type("adult")
    player.press("Enter", "t")
    player.type("any sector")
    player.press("Enter")
    #expect(player.words().contains("From Adult education (outside the map)"))
    #expect(player.words().contains("3 steps, 30 months"))
    player.press("a")
    #expect(player.words().contains("Anywhere: 5 places can be reached"))
    player.press("t", "Esc")
    #expect(player.words().contains("Anywhere: 5 places can be reached"))
  }

  @Test func `the best new progression is named, and one key adds it as one edit`() throws {
    var player = try player(on: "Graphic Designers", width: 120, height: 40)
    let best = try #require(RouteGraph(player.map).bestNewLink)
    #expect(player.words().contains("routes between \(best.opened) more pairs of places"))
    player.press("n")
    let added = try #require(player.map.progressions.last)
    #expect(added.from == .occupation(best.from) && added.to == .occupation(best.to))
    #expect(added.kind == best.kind && added.notes.contains("\(best.opened) more pairs"))
    player.press("u")
    #expect(player.map == LouisvilleExample.map)
  }

  @Test func `Enter goes to the end of the route on the map`() throws {
    var player = try player(on: "Support Technicians", width: 120, height: 40)
    player.press("r", "r", "Enter")
    #expect(player.pointed() == "Operations Analysts")
  }

  @Test func `Tab goes to the steps, which scroll`() throws {
    var player = try player(on: "Support Technicians", height: 16)
    let before = player.screen()
    player.press("Tab", "Down", "Down")
    #expect(player.screen() != before)
    player.press("Up", "Up", "Up", "Tab")
    #expect(player.screen() == before)
  }
}
