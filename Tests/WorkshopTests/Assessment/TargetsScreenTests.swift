import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct TargetsScreenTests {
  private func player(
    _ workspace: Workspace = Assessments.mixed, width: Int = 120, height: Int = 40
  ) throws -> Player {
    var player = try Assessments.player(workspace, width: width, height: height)
    player.press("p")
    return player
  }

  /// A round with low indicators, next steps and a target.
  private var low: Workspace {
    var workspace = Assessments.mixed
    let ana = Assessments.ana.id
    workspace.rounds[Assessments.round]?.responses[ana]?["building-3"] = {
      var answer = Answer(rating: 1)
      answer.nextStep = "Draw it with River Works"
      return answer
    }()
    workspace.rounds[Assessments.round]?.targets["building"] = RatingTarget(
      rating: 4, date: CalendarDate("2027-06-30"))
    return workspace
  }

  @Test func `a digit sets the target, Enter its day, and the gap is named`() throws {
    var player = try player()
    player.press("Down", "5", "Enter", "Down")
    player.type("2027-06-30")
    player.press("Enter", "Esc")
    let target = player.workspace.rounds[Assessments.round]?.targets["building"]
    #expect(target == RatingTarget(rating: 5, date: CalendarDate("2027-06-30")))
    #expect(player.screen().contains("Rated 2; target 5 by 2027-06-30, 3 to go."))
    player.press("0")
    #expect(player.workspace.rounds[Assessments.round]?.targets.isEmpty == true)
    player.press("0")
    #expect(player.screen().contains("This section has no target"))
  }

  @Test func `strongest and lowest are named, and a low indicator leads to its sub-steps`() throws {
    var player = try player(low)
    #expect(player.screen().contains("Strongest: ‘Continuous improvement’, 5."))
    #expect(player.screen().contains("Lowest: ‘Engaging businesses’, 2."))
    player.press("Down", "Down")
    #expect(player.screen().contains("3.1 Draw each pathway"))
    #expect(player.screen().contains("Draw it with River Works"))
    player.press("s", "c")
    #expect(player.screen().contains("Step 3 of 8"))
  }

  @Test func `one key makes a task of a low indicator, with owner and due date`() throws {
    var player = try player(low)
    player.press("Down", "Down", "t")
    let task = try #require(player.workspace.all(PlanTask.self).first)
    #expect(task.title == "Draw it with River Works")
    #expect(task.owner == .named("Ann") && task.due == CalendarDate("2027-06-30"))
    #expect(task.subStep == "step-2-2")
    #expect(player.screen().contains("2027-06-30"))
    player.press("Esc")
    #expect(player.screen().contains("Draw it with River Works, Ann, due 2027-06-30"))
    player.press("t", "Esc")
    #expect(player.workspace.all(PlanTask.self).count == 1)
    player.press("Ctrl-Z")
    #expect(player.workspace.all(PlanTask.self).isEmpty)
  }

  @Test func `before the reveal targets can be set and no rating shows`() throws {
    var workspace = low
    workspace.rounds[Assessments.round]?.revealed = nil
    var player = try player(workspace)
    let screen = player.screen()
    #expect(screen.contains("stays hidden until the round is revealed"))
    #expect(!screen.contains("Draw it with River Works") && !screen.contains("Strongest"))
    #expect(screen.contains("Hidden until the reveal.") && !screen.contains("Rated "))
    player.press("3")
    #expect(player.workspace.rounds[Assessments.round]?.targets["forming"]?.rating == 3)
  }

  @Test(arguments: [(80, 24), (60, 16), (120, 40)])
  func `targets at every size`(width: Int, height: Int) throws {
    var player = try player(low, width: width, height: height)
    player.press("Down", "Down")
    try Golden.expect(player.body(), is: "targets-\(width)x\(height)")
  }
}
