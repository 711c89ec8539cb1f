import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct DueScreenTests {
  private func atDue(_ workspace: Workspace = LouisvilleExample.workspace()) throws -> Player {
    var player = try Player(workspace)
    player.press("Ctrl-G", "w")
    return player
  }

  @Test func `what is overdue stands first, and says for how long`() throws {
    var player = try atDue()
    let lines = player.screen().split(separator: "\n")
    let first = try #require(lines.first { $0.contains("over") && $0.contains("2026-11-13") })
    #expect(first.contains("What people learned at work"))
    #expect(first.contains("11 days over"))
  }

  @Test func `Enter opens the record that is due, Esc comes back`() throws {
    var player = try atDue()
    player.press("Enter")
    #expect(player.stack.front is FormLayer<Workshop>)
    player.press("Esc")
    #expect(player.stack.front is DueScreen)
  }

  @Test func `Enter on a sub-step opens its step`() throws {
    var workspace = Workspace(
      WorkspaceProfile(id: RecordID(fixed: "w"), name: "W", region: "", industry: ""))
    workspace.process[subStep: "step-3-2"].due = CalendarDate("2026-11-20")
    var player = try atDue(workspace)
    player.press("Enter")
    #expect((player.stack.front as? StepScreen)?.number == 3)
    player.press("Esc", "Space")
    #expect(player.workspace.process.subStep("step-3-2").status == .done)
    #expect(player.screen().contains("Nothing is due"))
  }

  @Test func `Space marks a record done in its own words, and one undo takes it back`() throws {
    var player = try atDue()
    let before = player.workspace
    player.press("Space")
    let barrier = player.workspace[Barrier.self][RecordID(fixed: "learned-at-work")]
    #expect(barrier?.state == .cleared)
    player.press("Ctrl-Z")
    #expect(player.workspace == before)
  }

  @Test func `Tab shows one part after another, round and round`() throws {
    var player = try atDue()
    player.press("Tab")
    #expect(!player.screen().contains("no date"))
    player.press("Shift-Tab", "Shift-Tab")
    #expect(player.screen().contains("no date"))
    #expect(!player.screen().contains(" over "))
  }

  @Test func `home says how much is due`() throws {
    var player = try Player()
    #expect(player.screen().contains("overdue"))
    #expect(player.screen().contains("Ctrl-G w"))
  }
}
