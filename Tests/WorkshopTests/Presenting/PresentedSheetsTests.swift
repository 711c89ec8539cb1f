import CareerPathways
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct PresentedSheetsTests {
  /// Someone who presents a screen of the example with its invented tables.
  private func presenting(_ letter: String, width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player.withTables(width: width, height: height)
    player.press("Ctrl-G", letter, "F5")
    return player
  }

  @Test(arguments: ["i", "u", "g"], [(80, 24), (120, 40)])
  func `plan, measures and gap stand on the wall as accepted`(
    letter: String, size: (width: Int, height: Int)
  ) throws {
    var player = try presenting(letter, width: size.width, height: size.height)
    let name = ["i": "plan", "u": "measures", "g": "gap"][letter] ?? ""
    try Golden.expect(
      player.screen(), is: "presenting-\(name)-\(size.width)x\(size.height)")
  }

  @Test(arguments: ["i", "u", "g"])
  func `there are no bars, nothing is changed, and every key that leaves leaves`(letter: String)
    throws
  {
    for key in ["Esc", "F5", "Ctrl-T", "q"] {
      var player = try presenting(letter)
      let before = player.workspace
      #expect(!player.screen().contains("F1 Help") && player.screen().contains("Esc leaves"))
      player.press("Right", "Enter", "Space", "Del", "s", "n", "Left", "End", "Home", "Ctrl-N")
      #expect(player.screen().contains("1 of ") && !player.screen().contains("Esc leaves"))
      #expect(player.workspace == before)
      player.press(key)
      #expect(player.screen().contains("F1 Help"))
    }
  }

  @Test func `a task on the wall says who sees to it and whether it is overdue`() throws {
    var player = try presenting("i", width: 120, height: 40)
    player.press("Right", "Right")
    #expect(player.screen().contains("2 .   T I M E L I N E S"))
    #expect(player.screen().contains("overdue since 2026-11-20"))
    #expect(player.screen().contains("Under way · Falls Technical College"))
  }

  @Test func `what is invented is said to be on every sheet of the gap`() throws {
    var player = try presenting("g", width: 120, height: 40)
    #expect(player.screen().contains("125 too few"))
    for _ in 0..<4 {
      #expect(player.screen().contains("These figures are invented"))
      let isInBalance = player.screen().contains("B A L A N C E")
      #expect(!isInBalance || !player.screen().contains(" too "))
      player.press("Right")
    }
  }

  @Test func `an empty workspace has no measures to present, and says so`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Measure.self] = [:]
    var player = try Player(workspace)
    player.press("Ctrl-G", "u", "F5")
    #expect(player.screen().contains("Ctrl-N adds a measure first"))
  }

  @Test func `each row of a sheet is in one part, whatever the room`() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 0...30, using: &generator)).map { number in
        PresentedSheet.Row(
          text: String(repeating: "word \(number) ", count: .random(in: 0...40, using: &generator)),
          figure: "\(number)", note: Bool.random(using: &generator) ? "a note" : "",
          share: Bool.random(using: &generator) ? .random(in: -1...2, using: &generator) : nil)
      }
      let sheet = PresentedSheet(title: "T", detail: "", rows: rows, caution: "Invented.")
      let size = Size(
        width: .random(in: 58...200, using: &generator),
        height: .random(in: 15...60, using: &generator))
      let parts = sheet.parts(in: size)
      #expect(parts.flatMap { $0.rows } == rows && !parts.isEmpty)
      for part in parts {
        var canvas = Canvas(size)
        part.draw(on: &canvas)
        for row in part.rows { #expect(canvas.text.contains(row.figure)) }
      }
    }
  }
}
