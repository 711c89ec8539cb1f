import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct AgreeScreenTests {
  private func meeting(width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player.atHidden(width: width, height: height)
    player.press("c", "v", "Esc", "a")
    return player
  }

  @Test func `a digit agrees, with the time and who is present, and changes nobody's rating`()
    throws
  {
    var player = try meeting()
    let before = player.round?.responses
    player.press("w")
    player.type("Ann")
    player.press("Enter")
    player.type("River Works")
    player.press("F2", "Down", "4")
    let agreed = try #require(player.round?.agreed["forming-2"])
    #expect(agreed.rating == 4 && agreed.date == CalendarDate("2026-11-24"))
    #expect(agreed.present == ["Ann", "River Works"])
    #expect(player.workshop.surroundings.moment(1_795_500_000_000).hasSuffix(agreed.time))
    #expect(agreed.time.count == 5)
    #expect(player.round?.responses == before)
    #expect(player.screen().contains("1  2  3 [4] 5"))
    #expect(player.screen().contains("Present: Ann, River Works"))
  }

  @Test func `the reason is written down beside it`() throws {
    var player = try meeting(width: 120, height: 40)
    player.press("3", "Enter")
    player.type("Two of us saw the plan")
    player.press("F2")
    #expect(player.round?.agreed["forming-1"]?.reason == "Two of us saw the plan")
    #expect(player.screen().contains("3: Two of us saw the plan"))
    #expect(player.screen().contains("on 2026-11-24"))
  }

  @Test func `what was agreed is taken back by 0, and by undo comes again`() throws {
    var player = try meeting()
    player.press("3", "0")
    #expect(player.round?.agreed == [:])
    player.press("0")
    #expect(player.screen().contains("Nothing is agreed on here"))
    player.press("Ctrl-Z")
    #expect(player.round?.agreed["forming-1"]?.rating == 3)
  }

  @Test func `the arrows go from section to section and stop at the ends`() throws {
    var player = try meeting()
    player.press("Left")
    #expect(player.screen().contains("This is the first section"))
    player.press("Right", "Right", "Right", "2")
    #expect(player.round?.agreed["improving-1"]?.rating == 2)
    player.press("Right")
    #expect(player.screen().contains("This is the last section"))
  }

  @Test func `from the comparison it opens at the question under the cursor`() throws {
    var player = try Player.atRevealed()
    player.press("c", "Down", "Enter", "5")
    let round = player.workspace.rounds[Player.revealed]
    #expect(round?.agreed["designing-3"]?.rating == 5)
  }

  @Test func `a click over a rating of the line agrees on it`() throws {
    var player = try meeting(width: 120, height: 40)
    let lines = player.canvas().lines
    let row = try #require(lines.firstIndex { $0.contains("1───") })
    let place = try #require(lines[row].firstRange(of: "─4")?.upperBound)
    let column = lines[row].distance(from: lines[row].startIndex, to: place) - 1
    player.send(.mouse(Mouse(.click, at: Point(row: row - 1, column: column))))
    #expect(player.round?.agreed["forming-1"]?.rating == 4)
  }

  @Test func `the projector turns through the questions, and digits agree there`() throws {
    var player = try meeting(width: 120, height: 40)
    player.press("F5")
    #expect(player.screen().contains("A G E N C Y   P A R T N E R S"))
    #expect(player.screen().contains("1 of 20"))
    player.press("Right", "2", "Enter")
    player.type("Not yet written")
    player.press("F2")
    let agreed = player.round?.agreed["forming-2"]
    #expect(agreed?.rating == 2 && agreed?.reason == "Not yet written")
    #expect(player.screen().contains("Agreed: 2. Not yet written"))
    player.press("End")
    #expect(player.screen().contains("20 of 20"))
    player.press("Home", "Left", "Esc")
    #expect(player.screen().contains(" Agree "))
  }
}
