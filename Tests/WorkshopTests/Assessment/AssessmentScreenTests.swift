import CareerPathways
import Testing

@testable import Workshop

@Suite struct AssessmentScreenTests {
  private var fresh: Workspace {
    var workspace = Assessments.workspace
    workspace.rounds = [:]
    return workspace
  }

  @Test func `one key starts the first round, and one more opens the team's form`() throws {
    var player = try Assessments.player(fresh)
    #expect(player.screen().contains("Press Enter to start the first round."))
    player.press("Enter")
    #expect(player.workspace.roundsInOrder.map(\.name) == ["First round"])
    #expect(player.workspace.roundsInOrder[0].date == CalendarDate("2026-11-24"))
    player.press("Enter", "3")
    #expect(
      player.workspace.roundsInOrder[0].responses[Respondent.team.id]?["forming-1"].rating == 3)
  }

  @Test func `a person is added with name, organization and kind`() throws {
    var player = try Assessments.player()
    player.press("Ctrl-N")
    player.type("Maria López")
    player.press("Enter")
    player.type("First Bank")
    player.press("Enter", "b", "Enter", "Esc")
    let added = player.workspace.rounds[Assessments.round]?.respondents.last
    #expect(added?.name == "Maria López")
    #expect(added?.affiliation == "First Bank · Business")
    #expect(player.screen().contains("› Maria López"))
  }

  @Test func `a name left empty adds nobody`() throws {
    var player = try Assessments.player()
    player.press("Ctrl-N", "Enter")
    #expect(player.screen().contains("Type a name"))
    player.press("Esc")
    #expect(player.workspace.rounds == Assessments.workspace.rounds)
  }

  @Test func `the team is in a round once`() throws {
    var player = try Assessments.player()
    player.press("m", "m")
    #expect(player.screen().contains("The team is in this round already"))
    #expect(player.workspace.rounds[Assessments.round]?.respondents.count == 3)
  }

  @Test func `a person removed is brought back by undo with every rating`() throws {
    var player = try Assessments.player()
    player.press("Del")
    #expect(player.workspace.rounds[Assessments.round]?.respondents == [Assessments.ben])
    #expect(player.screen().contains("› Ben Ode"))
    player.press("Ctrl-Z")
    #expect(player.workspace.rounds == Assessments.workspace.rounds)
  }

  @Test func `F2 renames the person under the cursor`() throws {
    var player = try Assessments.player()
    player.press("F2", "End")
    player.type("-Lee")
    player.press("Enter", "Esc")
    #expect(player.screen().contains("› Ana Baker-Lee"))
  }

  @Test func `a new round asks the same people, and the arrows lead back to the old one`() throws {
    var player = try Assessments.player()
    player.press("n", "Enter")
    player.type("See what a year changed")
    player.press("Tab", "Esc")
    #expect(player.workspace.roundsInOrder.last?.purpose == "See what a year changed")
    #expect(player.screen().contains("Round 2, 2026-11-24"))
    #expect(player.screen().contains("0 of 20 answered · Metro"))
    #expect(player.workspace.roundsInOrder.last?.people == [Assessments.ana, Assessments.ben])
    #expect(player.workspace.roundsInOrder.last?.responses.isEmpty == true)
    player.press("Left")
    #expect(player.screen().contains("Spring, 2026-03-02"))
    player.press("Left")
    #expect(player.screen().contains("This is the first round"))
  }

  @Test func `a section that is not rated is blank and never zero`() throws {
    var player = try Assessments.player()
    player.press("Down")
    let screen = player.screen()
    #expect(screen.contains("not rated"))
    #expect(screen.contains("No section is rated yet."))
    #expect(!screen.contains("█"))
  }

  @Test func `the highest and the lowest section are named in words`() throws {
    var workspace = Assessments.workspace
    workspace.rounds[Assessments.round]?.responses[Assessments.ana.id]?["designing"].rating = 2
    var player = try Assessments.player(workspace, width: 120, height: 40)
    #expect(player.screen().contains("Lowest: ‘Designing programs’, 2 (First steps)."))
    #expect(player.screen().contains("‘Continuous improvement’, 5"))
  }

  @Test func `a round removed comes back by undo`() throws {
    var player = try Assessments.player()
    player.press("Ctrl-P")
    player.type("remove the round")
    player.press("Enter")
    #expect(player.workspace.rounds.isEmpty)
    player.press("Ctrl-Z")
    #expect(player.workspace.rounds == Assessments.workspace.rounds)
  }
}
