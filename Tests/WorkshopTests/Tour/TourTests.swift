import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct TourTests {
  @Test func `help offers the tour, which walks through all eight steps`() throws {
    var player = try Player()
    player.press("?", "t")
    #expect(player.screen().contains("Tour, 1 of \(TourStop.all.count)"))
    for stop in TourStop.all.dropFirst() {
      player.press("Enter")
      #expect(player.screen().contains("─ \(stop.title) ─"))
    }
    for step in Guide.steps {
      #expect(TourStop.all.contains { $0.place == .step(step.number) })
    }
    player.press("Enter")
    #expect(player.screen().contains("The tour ends here"))
    player.press("Esc")
    #expect(player.screen().contains("Process map"))
  }

  /// At 200 words a minute.
  @Test func `the tour is read in five minutes, and every stop fits a small window`() {
    let words = TourStop.all.map { $0.words.split(separator: " ").count }
    #expect(words.reduce(0, +) <= 1000)
    #expect(words.allSatisfy { $0 <= 80 })
    for stop in TourStop.all {
      // 60 by 16 leaves three fifths of 14 rows to the words, two of them for the box.
      #expect(TextWrap.lines(of: stop.words, width: 56).count <= 6, "\(stop.title)")
    }
  }

  @Test func `a stop can be tried, and Esc comes back to it`() throws {
    var player = try Player()
    player.press("?", "t", "Enter", "t")
    #expect(player.screen().contains("Sector partnership"))
    player.press("Space", "Esc")
    #expect(player.screen().contains("Tour, 2 of"))
    #expect(player.workspace.process.status(ofElement: 1) == .done)
  }

  @Test func `the tour changes nothing by itself`() throws {
    var player = try Player()
    let before = player.workspace
    player.press("?", "t")
    for key in ["1", "d", "x", "Del", "Enter", "Space", "Right", "Left", "Backspace", "PgDn"] {
      player.press(key)
    }
    #expect(player.workspace == before)
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40)])
  func `every stop draws in any window, the words whole`(width: Int, height: Int) throws {
    var player = try Player(width: width, height: height)
    player.press("?", "t")
    for stop in TourStop.all {
      #expect(
        player.words().contains(stop.words.split(separator: " ").suffix(3).joined(separator: " ")))
      player.press("Enter")
    }
  }

  @Test func `before a workspace is open help has no tour`() throws {
    var player = try Player(nil)
    player.press("?", "t")
    #expect(player.screen().contains("Open a workspace first"))
  }
}
