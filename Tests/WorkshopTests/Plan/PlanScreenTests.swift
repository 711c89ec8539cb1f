import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct PlanScreenTests {
  private func atPlan(
    _ workspace: Workspace = LouisvilleExample.workspace(), width: Int = 80
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: width == 80 ? 24 : 40)
    player.press("Ctrl-G", "i")
    return player
  }

  @Test(arguments: [80, 120]) func `the timeline of the example`(width: Int) throws {
    var player = try atPlan(width: width)
    try Golden.expect(player.screen(), is: "plan-\(width)")
  }

  @Test func `a part is written once, whoever begins it`() throws {
    var player = try atPlan()
    let rows = PlanSheet(player.workspace, today: player.workshop.today).rows
    let row = try #require(rows.firstIndex(of: .part(.staff, nil)))
    for _ in 0..<row { player.press("Down") }
    player.press("Enter")
    player.type("A day of training for all counselors.")
    player.press("Ctrl-S")
    let part = player.workspace[PlanPart.self][RecordID(fixed: "staff")]
    #expect(part?.part == .staff)
    #expect(part?.text == "A day of training for all counselors.")
  }

  @Test func `a task that is added belongs to the part of the cursor`() throws {
    var player = try atPlan()
    player.press("Ctrl-N")
    player.type("Print the charter")
    player.press("Enter")
    let task = player.workspace.all(PlanTask.self).first { $0.title == "Print the charter" }
    #expect(task?.part == .roles)
  }

  @Test func `a task says what it waits for, and that it begins too soon`() throws {
    var player = try atPlan()
    let rows = PlanSheet(player.workspace, today: player.workshop.today).rows
    let row = try #require(
      rows.firstIndex { if case .task(let task) = $0 { task.id.text == "enroll" } else { false } })
    for _ in 0..<row { player.press("Down") }
    #expect(player.screen().contains("It waits for ‘Fit out the evening lab’."))
    #expect(player.screen().contains("is due on 2026-12-18"))
    player.press("s")
    #expect(player.workspace[PlanTask.self][RecordID(fixed: "enroll")]?.status == .underWay)
  }

  @Test func `tasks that wait for each other are said to`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[PlanTask.self][RecordID(fixed: "agree-roles")]?.status = .underWay
    workspace[PlanTask.self][RecordID(fixed: "agree-roles")]?.after = [
      .record(RecordID(fixed: "agree-roles"))
    ]
    var player = try atPlan(workspace)
    player.press("Down")
    #expect(player.screen().contains("so that none can begin"))
  }

  @Test func `step 7 leads here`() throws {
    var player = try Player()
    player.press("7", "t")
    #expect(player.stack.front is PlanScreen)
  }
}
