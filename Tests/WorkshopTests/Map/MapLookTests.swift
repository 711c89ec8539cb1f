import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapLookTests {
  /// The example, with facts of two occupations.
  private static func workspace() throws -> Workspace {
    var workspace = LouisvilleExample.workspace()
    var map = LouisvilleExample.map
    map.demandThreshold = 150
    for (title, credential, wage) in [
      ("Web Developers", "CIW", 2500), ("Network Specialists", "CCNA", 4100),
    ] {
      guard var occupation = map.occupations.first(where: { $0.title == title }) else { continue }
      occupation.credentials = [credential]
      occupation.education = "Some college"
      occupation.postings = 41
      occupation.wageLow = Money(cents: wage)
      occupation.skills = ["Troubleshooting"]
      try map.replace(occupation)
    }
    workspace.maps = [map.id: map]
    return workspace
  }

  private static func player(width: Int = 120, height: Int = 40) throws -> Player {
    var player = try Player(workspace(), width: width, height: height)
    player.press("m")
    return player
  }

  @Test func `Ctrl-D shows more of each occupation, and then titles alone again`() throws {
    var player = try Self.player()
    let titles = player.canvas().lines.dropLast().joined()
    player.press("Ctrl-D")
    #expect(player.screen().contains("Titles with postings and wages"))
    #expect(player.screen().contains("  41 postings"))
    #expect(player.screen().contains("  from $25.00/hour"))
    #expect(!player.screen().contains("Credentials: CCNA"))
    player.press("Ctrl-D")
    #expect(player.screen().contains("Credentials: CCNA"))
    player.press("Esc", "m")
    #expect(player.screen().contains("Credentials: CCNA"))
    player.press("Ctrl-D", "Up", "Down")
    #expect(player.canvas().lines.dropLast().joined() == titles)
  }

  @Test func `everything known looks as it was accepted`() throws {
    var player = try Self.player()
    player.press("Ctrl-D", "Ctrl-D", "Right", "Right")
    try Golden.expect(player.screen(), is: "map-everything-120x40")
  }

  @Test func `a highlight makes some stand out, says so, and goes with the same key`() throws {
    var player = try Self.player()
    player.press("F9")
    #expect(player.screen().contains("High demand, 150 postings or more: 5"))
    player.type("ccna")
    player.press("Enter")
    #expect(player.pointed() == "Network Specialists")
    #expect(player.screen().contains("◆ Credential: CCNA: 1 of 15. F9 takes it off."))
    try Golden.expect(player.screen(), is: "map-highlight-120x40")
    player.press("Left")
    #expect(player.screen().contains("◆ Network Specialists"))
    player.press("Alt-f")
    #expect(!player.screen().contains("◆"))
  }

  @Test func `Esc takes a highlight off before it leaves the map`() throws {
    var player = try Self.player()
    player.press("F9", "Enter")
    #expect(player.screen().contains("High demand"))
    player.press("Esc")
    #expect(!player.screen().contains("◆") && player.screen().contains("Map:"))
    player.press("Esc")
    #expect(player.screen().contains("Process map"))
  }

  @Test(arguments: [
    ("30", "Pays at least $30.00 an hour: 6 of 15"), ("$60,000/yr", "$60,000 a year: 6 of 15"),
    ("50 postings", "50 postings or more: 10 of 15"), ("troubleshooting", "2 of 15"),
    ("some college", "Education: Some college: 2 of 15"), ("ba/bs", "Education: BA/BS: 10 of 15"),
    ("nothing like it", "Words ‘nothing like it’: 0 of 15"),
  ])
  func `a wage, postings, an education and words pick occupations`(
    _ typed: String, _ legend: String
  ) throws {
    var player = try Self.player()
    player.press("F9")
    player.type(typed)
    player.press("Enter")
    #expect(player.screen().contains(legend), "\(player.screen())")
  }

  @Test func `tabs stand above the grid where there are several maps, and a click turns to one`()
    throws
  {
    var player = try Self.player(width: 80, height: 24)
    #expect(!player.screen().contains("["))
    player.press("F6", "Ctrl-N")
    player.type("Health")
    player.press("Enter")
    #expect(player.screen().contains("[Health] Information Technology"))
    player.send(.mouse(Mouse(.click, at: Point(row: 1, column: 14))))
    #expect(player.screen().contains(" Health [Information Technology]"))
    player.type("Nurse")
    #expect(player.screen().contains("New occupation, or figures"))
    player.press("Esc", "Ctrl-PgUp")
    #expect(player.screen().contains("[Health]"))
  }

  @Test func `more maps than fit are counted at both ends`() throws {
    var workspace = try Self.workspace()
    for number in 10..<60 {
      guard let id = RecordID("m\(number)") else { continue }
      workspace.maps[id] = LouisvilleExample.map.copied(as: id, named: "Map \(number)")
    }
    var player = try Player(workspace)
    player.press("m", "Enter")
    #expect(player.screen().contains("[Information Technology]"))
    for _ in 0..<20 { player.press("Ctrl-PgDn") }
    let line = player.canvas().lines[1]
    #expect(line.contains("◀ ") && line.contains("[Map 29]") && line.contains(" more ▶"))
  }

  @Test func `the map is duplicated and the copy shown`() throws {
    var player = try Self.player()
    for _ in 1...2 {
      player.press("Ctrl-P")
      player.type("duplicate the map")
      player.press("Enter")
      #expect(player.screen().contains("Map: Information Technology (copy)"))
    }
    #expect(player.workspace.maps.count == 3)
    #expect(Set(player.workspace.maps.values.map(\.name)).count == 3)
  }
}
