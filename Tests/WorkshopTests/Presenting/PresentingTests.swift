import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct PresentingTests {
  /// Someone who presents the example, with facts on some of its occupations.
  private func presenting(width: Int = 80, height: Int = 24) throws -> Player {
    var workspace = LouisvilleExample.workspace()
    var map = LouisvilleExample.map
    for occupation in map.occupations where occupation.soc.hasPrefix("15-12") {
      var filled = occupation
      filled.wageLow = Money(cents: 2450)
      filled.education = "Associate’s degree"
      filled.credentials = ["CompTIA A+", "CompTIA Network+"]
      filled.trainingMonths = 18
      try map.replace(filled)
    }
    workspace.maps[map.id] = map
    var player = try Player(workspace, width: width, height: height)
    player.press("m", "F5")
    return player
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `the whole map and a ladder stand on the screen as accepted`(
    width: Int, height: Int
  ) throws {
    var player = try presenting(width: width, height: height)
    try Golden.expect(player.screen(), is: "presenting-map-\(width)x\(height)")
    player.press("3")
    try Golden.expect(player.screen(), is: "presenting-ladder-\(width)x\(height)")
  }

  @Test func `there are no bars, and a line says which slide it is`() throws {
    var player = try presenting()
    #expect(!player.screen().contains("Louisville MSA career pathways"))
    #expect(player.screen().contains("1 of 5") && player.screen().contains("Esc leaves"))
    player.press("Right")
    #expect(player.screen().contains("2 of 5") && !player.screen().contains("Esc leaves"))
  }

  @Test func `arrows turn, figures jump, and the ends hold`() throws {
    var player = try presenting()
    player.press("Space", "Right")
    #expect(player.screen().contains("3 of 5"))
    player.press("Backspace", "Left", "Left")
    #expect(player.screen().contains("1 of 5"))
    player.press("4")
    #expect(player.screen().contains("5 of 5"))
    player.press("Right", "9")
    #expect(player.screen().contains("5 of 5"))
    player.press("0")
    #expect(player.screen().contains("1 of 5"))
    player.press("End", "Home")
    #expect(player.screen().contains("1 of 5"))
  }

  @Test func `Up climbs the ladder from entry, and what it takes shows there`() throws {
    var player = try presenting()
    player.press("3", "Up")
    #expect(!player.screen().contains("CompTIA"))
    player.press("Up", "Up", "Up")
    #expect(player.screen().contains("Credentials: CompTIA A+, CompTIA Network+"))
    #expect(player.screen().contains("│ BA/BS"))
    player.press("Up", "Up", "Down")
    #expect(player.screen().contains("│ Associate"))
  }

  @Test func `a map that is too high scrolls to its end and no further`() throws {
    var player = try presenting()
    #expect(player.screen().contains("▼"))
    for _ in 0..<30 { player.press("Down") }
    #expect(player.screen().contains("or GED"))
    #expect(!player.screen().contains("▼"))
    player.press("Up")
    #expect(player.screen().contains("▲"))
  }

  @Test(arguments: ["Esc", "F5", "Ctrl-T", "q"])
  func `it is left by the keys that began it`(key: String) throws {
    var player = try presenting()
    player.press("Right", key)
    #expect(player.effect == nil)
    #expect(player.stack.front is MapScreen)
  }

  @Test func `a wide map is shown in parts, and the next map with Tab`() throws {
    var random = SeededGenerator(seed: 1)
    var workspace = ManyOccupations.workspace(maps: 1, occupations: 9, using: &random)
    var wide = LouisvilleExample.map
    for number in 1...3 {
      try wide.add(
        Pathway(id: .random(using: &random), title: "Extra \(number)"))
    }
    workspace.maps[wide.id] = wide
    var player = try Player(workspace)
    player.press("m", "Enter", "F5")
    #expect(player.screen().contains("Pathways 1 to 4 of 7"))
    player.press("Right")
    #expect(player.screen().contains("Pathways 5 to 7 of 7"))
    #expect(player.screen().contains("2 of 9"))
    player.press("Tab")
    #expect(player.screen().contains("M A P   0"))
    player.press("PgUp")
    #expect(player.screen().contains("1 of 9"))
  }

  @Test func `in every width the parts of a map show each pathway`() throws {
    var map = PathwayMap(id: RecordID(fixed: "wide"))
    try map.add(Level(id: RecordID(fixed: "level"), title: "Level"))
    let titles = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"]
    for (number, title) in titles.enumerated() {
      let id = try #require(RecordID("pathway-\(number)"))
      try map.add(Pathway(id: id, title: title))
    }
    var workspace = LouisvilleExample.workspace()
    workspace.maps = [map.id: map]
    var player = try Player(workspace)
    player.press("m", "F5")
    for width in stride(from: 60, to: 200, by: 3) {
      player.resize(width: width, height: 24)
      player.press("0")
      var shown: [String] = []
      repeat {
        let screen = player.screen()
        shown += titles.filter(screen.contains)
        player.press("Right")
      } while player.screen().contains("Pathways")
      #expect(shown == titles, "\(width) columns")
    }
  }

  @Test func `a map without levels, and one that loses the level climbed to, are shown`() throws {
    var player = try Player.atMap()
    player.press("F7")
    player.type("Lowest")
    player.press("Enter", "F5", "2", "Up")
    let levels = player.map.levels.count
    player.press("Down", "Down", "Ctrl-Z", "Up", "Down")
    #expect(player.map.levels.count == levels - 1)
    #expect(player.screen().contains("│ High School"))
    var map = PathwayMap(id: RecordID(fixed: "bare"))
    try map.add(Pathway(id: RecordID(fixed: "one"), title: "One"))
    var workspace = LouisvilleExample.workspace()
    workspace.maps = [map.id: map]
    player = try Player(workspace)
    player.press("m", "F5", "Right", "Up", "Down", "0", "Down")
    #expect(player.screen().contains("1 of 2"))
  }

  @Test func `from the table, the pathway of the row is shown`() throws {
    var player = try Player.atTable()
    player.press("End", "Ctrl-End", "F5")
    #expect(player.screen().contains("5 of 5"))
    player.press("Esc")
    #expect(player.table?.row?.title == "Web Developers")
  }

  @Test func `what is edited elsewhere shows at once`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.type("Help Desk")
    player.press("Enter", "F5", "Right", "Left")
    #expect(player.screen().contains("Help Desk"))
    player.press("Ctrl-Z")
    #expect(!player.screen().contains("· Help Desk"))
  }
}
