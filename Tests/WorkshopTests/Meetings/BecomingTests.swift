import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct BecomingTests {
  /// Someone at the round table of the example, the cursor on a statement by its number.
  private func atStatement(_ number: Int, _ workspace: Workspace? = nil) throws -> Player {
    var player = try Player(workspace ?? LouisvilleExample.workspace(), width: 120, height: 40)
    player.press("Ctrl-G", "c", "Down", "Enter")
    for _ in 1..<number { player.press("Down") }
    return player
  }

  private func outcomes(_ id: StaticString, _ player: Player) -> [StatementOutcome] {
    player.workspace[Statement.self][RecordID(fixed: id)].map(player.workspace.outcomes) ?? []
  }

  @Test func `a statement becomes feedback on its occupation, without the name where asked`()
    throws
  {
    var player = try atStatement(2)
    player.press("f")
    let feedback = try #require(player.workspace[Feedback.self].values.first)
    #expect(feedback.place == .occupation(RecordID(fixed: "information-security-analysts")))
    #expect(feedback.partner == "A partner")
    #expect(feedback.date == CalendarDate("2026-10-14"))
    #expect(outcomes("said-2", player).contains(.feedback(.open)))
    player.press("f")
    #expect(player.stack.front is FeedbackScreen)
    #expect(player.workspace[Feedback.self].count == 1)
  }

  @Test func `a statement becomes a critical occupation, and a second one joins it`() throws {
    var player = try atStatement(5)
    player.press("c")
    let critical = try #require(player.workspace.all(CriticalOccupation.self).first)
    #expect(player.workspace.all(CriticalOccupation.self).count == 1)
    #expect(critical.statements.count == 2)
  }

  @Test func `a statement becomes a training need in the column of its question`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[TrainingNeed.self] = [:]
    var player = try atStatement(5, workspace)
    player.press("t")
    let need = try #require(player.workspace.all(TrainingNeed.self).first)
    #expect(need.delivery == need.need)
    #expect(need.tier == .middle && need.pathway == "Network Systems")
    #expect(outcomes("said-5", player).contains(.need(need.need)))
    player.press("t")
    #expect(player.workspace.all(TrainingNeed.self).count == 1)
    #expect(player.screen().contains("Preferred") || player.screen().contains("Delivery"))
  }

  @Test func `a statement becomes an occupation on the map, in the cell that is chosen`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Statement.self][RecordID(fixed: "said-3")]?.occupations = [.named("Script Writers")]
    var player = try atStatement(3, workspace)
    player.press("o", "Enter")
    player.type("High School Programming")
    player.press("Enter")
    let map = try #require(player.workspace.maps.values.first)
    let added = try #require(map.occupations.first { $0.title == "Script Writers" })
    #expect(map.level(added.cell.level)?.title == "High School or GED")
    let statement = player.workspace[Statement.self][RecordID(fixed: "said-3")]
    #expect(statement?.occupations == [.record(added.id)])
    player.press("Ctrl-Z")
    #expect(player.workspace.maps == workspace.maps)
    #expect(player.workspace[Statement.self] == workspace[Statement.self])
  }

  @Test func `the key of an occupation that is on the map leads there`() throws {
    var player = try atStatement(1)
    player.press("o")
    #expect(player.stack.front is MapScreen)
  }

  @Test func `a workspace without barriers says so, one with them makes and links one`() throws {
    var player = try atStatement(1)
    player.press("b")
    if player.workspace.barrierKind == nil {
      #expect(player.screen().contains("keeps no barriers"))
    } else {
      let kind = try #require(player.workspace.barrierKind)
      let said = "Without network support our warehouses stand still within the hour."
      #expect(kind.all(player.workspace).contains { $0.title == said })
      #expect(outcomes("said-1", player).contains(.barrier(said)))
    }
  }

  @Test func `a statement removed leaves its words where records point at it`() throws {
    var player = try atStatement(1)
    player.press("Del")
    let critical = try #require(player.workspace.all(CriticalOccupation.self).first)
    #expect(
      critical.statements == [
        .named("Without network support our warehouses stand still within the hour.")
      ])
  }

  @Test func `what is shared with public partners is noted on the meeting`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Meeting.self][RecordID(fixed: "round-table-1")]?.shared = nil
    var player = try atStatement(1, workspace)
    player.press("d", "s")
    #expect(
      player.workspace[Meeting.self][RecordID(fixed: "round-table-1")]?.shared
        == player.workshop.today)
  }
}
