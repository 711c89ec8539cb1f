import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct LadderTests {
  private func player(width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player.atMap(width: width, height: height)
    player.press("Ctrl-U")
    return player
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `the ladder of the example looks as it was accepted`(
    _ size: (width: Int, height: Int)
  ) throws {
    var player = try player(width: size.width, height: size.height)
    try Golden.expect(player.screen(), is: "ladder-\(size.width)x\(size.height)")
  }

  @Test func `on-ramps are at the foot and the climbs between the rungs`() throws {
    var player = try player(width: 120, height: 40)
    let lines = player.screen().split(separator: "\n").map(String.init)
    func row(_ words: String) -> Int { lines.firstIndex { $0.contains(words) } ?? -1 }
    let rows = [
      row("├─ BA/BS"), row("Systems Analysts  $32.22"),
      row("↑ Technical Support Analysts → Systems Analysts: 24 months"),
      row("├─ Associate Degree"), row("Technical Support Analysts  $14.44"), row("├─ On-ramps"),
      row("« High school career and technical program → "),
    ]
    #expect(!rows.contains(-1) && rows == rows.sorted(), "\(rows)")
  }

  @Test func `off-ramps and moves to other pathways stand beside`() throws {
    var player = try player(width: 120, height: 40)
    #expect(player.words().contains("→ Lateral move to Computer Network Support Specialists"))
    player.press("Right", "Right")
    #expect(player.words().contains("» Off-ramp to Work in any sector: 0 months"))
    #expect(
      player.words().contains("← Lateral move from Information Technology Support Technicians"))
  }

  @Test func `left and right go from pathway to pathway and end with the map`() throws {
    var player = try player()
    player.press("Left")
    #expect(player.screen().contains("The map ends here"))
    player.press("Right", "Right", "Right")
    #expect(player.screen().contains("Ladder: Web and Digital Communications"))
    #expect(player.screen().contains("pathway 4 of 4"))
    player.press("Right")
    #expect(player.screen().contains("The map ends here"))
  }

  @Test func `Enter jumps to the occupation on the map`() throws {
    var player = try player()
    player.press("Right", "Right", "End", "Enter")
    #expect(player.pointed() == "Computer")
    player.press("Ctrl-U")
    #expect(player.screen().contains("› Computer Network Support Specialists"))
  }

  @Test func `links and routes start from the ladder too`() throws {
    var player = try player()
    player.press("Ctrl-K")
    #expect(player.screen().contains("Link ‘Information Technology Managers’"))
    player.press("Esc", "Down", "Ctrl-R")
    #expect(player.words().contains("From Systems Analysts"))
    player.press("Enter")
    #expect(player.screen().contains("› Information Technology Managers"))
  }

  @Test func `a way past a level says so`() throws {
    var workspace = LouisvilleExample.workspace()
    var map = LouisvilleExample.map
    let cell = map.cell(row: 3, column: 0)
    let helper = Occupation(
      id: RecordID(fixed: "helper"), title: "Helpers", in: try #require(cell))
    try map.add(helper)
    try map.add(
      Progression(
        id: RecordID(fixed: "leap"), from: helper.id,
        to: RecordID(fixed: "technical-support-analysts")))
    workspace.maps[map.id] = map
    var player = try Player(workspace, width: 120, height: 40)
    player.press("m", "Ctrl-U")
    #expect(player.screen().contains("↑ Helpers → Technical Support Analysts: past 1 level"))
  }

  @Test func `a map without progressions or occupations has a ladder`() throws {
    var bare = LouisvilleExample.workspace()
    for (id, map) in bare.maps {
      bare.maps[id] = PathwayMap(
        id: id, name: "Bare", levels: map.levels, pathways: map.pathways, occupations: [])
    }
    for (width, height) in [(60, 16), (200, 60)] {
      var player = try Player(bare, width: width, height: height)
      player.press("m", "Ctrl-U", "Down", "Up", "End", "Enter")
      #expect(player.screen().contains("This pathway has no occupations yet"))
      #expect(player.screen().contains("No occupations"))
    }
  }
}
