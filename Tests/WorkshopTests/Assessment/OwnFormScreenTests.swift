import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct OwnFormScreenTests {
  private func player(width: Int = 120, height: Int = 40) throws -> Player {
    var player = try Assessments.player(width: width, height: height)
    player.press("o")
    return player
  }

  @Test func `a question of our own is asked in the form and marked as ours`() throws {
    var player = try player()
    player.press("Ctrl-N")
    player.type("Do all partners sign?")
    player.press("Enter")
    player.type("Signatures")
    player.press("Enter", "Esc", "Esc")
    #expect(player.workspace.assessment.sections[0].indicators.last?.shortTitle == "Signatures")
    player.press("Down", "Enter", "Down", "Down", "Down", "Down", "4")
    #expect(player.screen().contains("Do all partners sign?"))
    #expect(player.screen().contains("(our own)"))
    let id = try #require(player.workspace.indicators.keys.first)
    #expect(player.ben?[id.text].rating == 4)
    #expect(player.screen().contains("1 of 21 answered"))
  }

  @Test func `the guide's question in other words keeps its ratings and what the guide asks`()
    throws
  {
    var player = try player()
    player.press("Down", "Enter", "Ctrl-U")
    player.type("Who is in?")
    player.press("Tab", "Esc")
    let own = try #require(player.workspace.assessment.indicator("forming-1"))
    #expect(own.question.hasSuffix("Who is in?"))
    #expect(player.screen().contains("our words"))
    #expect(player.screen().contains("with pathways it says: Have you brought"))
    player.press("Del")
    #expect(player.workspace.assessment == Guide.assessment)
    player.press("Del")
    #expect(player.screen().contains("This is the guide’s own and stays"))
  }

  @Test func `a section of our own comes last, and goes with its questions`() throws {
    var player = try player()
    player.press("a")
    player.type("Equity")
    player.press("Enter", "End", "Ctrl-N")
    player.type("Who is missing?")
    player.press("Enter", "Esc")
    #expect(
      player.workspace.assessment.sections.last?.indicators.map(\.question) == ["Who is missing?"])
    player.press("End", "Up", "Del")
    #expect(player.workspace.assessment == Guide.assessment)
    #expect(player.workspace.indicators.isEmpty)
    player.press("Ctrl-Z")
    #expect(player.workspace.assessment.sections.count == 5)
  }

  @Test(arguments: [(80, 24), (60, 16), (120, 40)])
  func `our form at every size`(width: Int, height: Int) throws {
    var player = try player(width: width, height: height)
    player.press("a")
    player.type("Equity")
    player.press("Enter", "Down", "Down")
    try Golden.expect(player.body(), is: "own-form-\(width)x\(height)")
  }
}
