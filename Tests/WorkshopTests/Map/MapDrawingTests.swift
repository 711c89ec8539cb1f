import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MapDrawingTests {
  @Test(arguments: [(120, 40), (80, 24), (60, 16)])
  func `the example looks as it was accepted`(_ size: (width: Int, height: Int)) throws {
    var player = try Player.atMap(width: size.width, height: size.height)
    try Golden.expect(player.screen(), is: "map-\(size.width)x\(size.height)")
  }

  @Test func `the whole example stands on a screen of 120x40 with nothing cut`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    let screen = player.screen()
    let words = Set(screen.split { " \n│┃·›".contains($0) })
    let map = LouisvilleExample.map
    let texts =
      map.occupations.map(\.title) + map.levels.map(\.title) + map.pathways.map(\.title) + [
        "736 job postings in all", "549 postings", "187 postings", "$32.22-$51.22 an hour",
        "$19.25-$33.49 an hour",
      ]
    for word in texts.flatMap({ $0.split(separator: " ") }) { #expect(words.contains(word)) }
    #expect(!screen.contains("…") && !screen.contains("more"))
  }

  @Test func `all pathways show at 80x24, in narrower columns`() throws {
    var player = try Player.atMap()
    let screen = player.screen()
    for pathway in ["Support/", "Software", "Network", "Communications"] {
      #expect(screen.contains(pathway))
    }
    #expect(!screen.contains("▶"))
    player.resize(width: 74, height: 24)
    #expect(player.screen().contains("2 more ▶"))
  }

  @Test func `titles stay and edges say what lies beyond`() throws {
    var player = try Player.atMap(width: 70, height: 24)
    #expect(player.screen().contains("2 more ▶"))
    #expect(player.screen().contains("▼ 2 more"))
    player.press("Ctrl-End")
    let screen = player.screen()
    #expect(screen.contains("736 job") && screen.contains("Web and Digital"))
    #expect(screen.contains("◀ 2") && screen.contains("▲ 1"))
    #expect(screen.contains("High School") && !screen.contains("BA/BS"))
    player.press("Ctrl-Home")
    #expect(player.screen().contains("BA/BS"))
  }

  @Test func `the pane tells what is known of the occupation`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    player.press("Down", "Enter", "Tab", "Tab")
    player.type("1250")
    player.press("Tab", "Esc")
    let words = player.words()
    #expect(words.contains("SOC code 15-1211"))
    #expect(words.contains("Postings 1,250"))
    player.resize(width: 80, height: 24)
    #expect(player.words().contains("Systems Analysts SOC code 15-1211 Postings 1,250"))
    player.resize(width: 160, height: 40)
    #expect(player.words().contains("SOC code 15-1211"))
  }

  @Test func `the footer shows the main keys at 80 columns`() throws {
    var player = try Player.atMap()
    let footer = String(player.screen().split(separator: "\n").last ?? "")
    for hint in ["type: add", "Enter Open", "Del Remove", "Ctrl-Z Undo", "F1 Help"] {
      #expect(footer.contains(hint), "\(footer)")
    }
  }

  @Test func `a click goes to an occupation and a double click opens it`() throws {
    var player = try Player.atMap(width: 120, height: 40)
    let lines = player.canvas().lines
    let row = lines.firstIndex { $0.contains("Systems Engineers") } ?? 0
    let place = Point(row: row, column: 50)
    player.send(.mouse(Mouse(.click, at: place)))
    #expect(player.pointed() == "Systems Engineers")
    player.send(.mouse(Mouse(.doubleClick, at: place)))
    #expect(player.words().contains("SOC code"))
  }

  @Test func `a cell with more than fits says how many and follows the cursor`() throws {
    var player = try Player.atMap()
    player.send(.paste((1...30).map { "Job \($0)" }.joined(separator: "\n")))
    #expect(player.pointed() == "Job 30")
    #expect(player.screen().contains("more"))
    for _ in 1...15 { player.press("Up") }
    #expect(player.pointed() == "Job 15")
  }

  @Test func `a map of one word or none is drawn at every size`() throws {
    var bare = LouisvilleExample.workspace()
    for id in bare.maps.keys { bare.maps[id] = PathwayMap(id: id) }
    for width in [60, 80, 120, 150, 200] {
      for height in [16, 24, 40] {
        var player = try Player(bare, width: width, height: height)
        player.press("m", "Down", "Right", "End", "Del", "Ctrl-Right")
        #expect(player.screen().contains("no pathways yet"))
        player.type("Nursing")
        player.press("Enter")
        #expect(player.map.pathways.map(\.title) == ["Nursing"])
      }
    }
  }
}
