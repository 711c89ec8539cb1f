import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct RecordsTests {
  /// Someone who opened the table of the partners, which has none yet.
  private func atPartners() throws -> Player {
    var workspace = LouisvilleExample.workspace()
    workspace[Partner.self] = [:]
    var player = try Player(workspace)
    player.press("Ctrl-G", "r")
    player.type("partners")
    player.press("Enter")
    return player
  }

  @Test func `every kind of record has a table`() throws {
    for kind in RecordKind.all {
      var player = try Player(LouisvilleExample.workspace())
      player.press("Ctrl-G", "r")
      player.type(kind.noun.many)
      player.press("Enter")
      #expect((player.stack.front as? RecordsScreen)?.kind === kind)
      #expect(player.screen().contains(kind.noun.heading))
    }
  }

  @Test func `a record is added by its first field and filled in cell by cell`() throws {
    var player = try atPartners()
    player.press("Ctrl-N")
    player.type("Chamber")
    player.press("Enter", "Right")
    player.type("bus")
    player.press("Enter")
    let partner = player.workspace.all(Partner.self).first
    #expect(partner?.name == "Chamber")
    #expect(partner?.side == .business)
    player.press("Ctrl-Z", "Ctrl-Z")
    #expect(player.workspace.all(Partner.self).isEmpty)
  }

  @Test func `each of several links is offered as it is typed`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Right", "Right", "Right", "Right", "Right")
    player.type("wri")
    player.press("Down", "Enter")
    #expect(
      player.workspace[PlanTask.self][Player.call]?.after == [.record(RecordID(fixed: "write"))])
    player.press("Up", "F2")
    player.type("; call")
    #expect(player.screen().contains("  Call them"))
    player.press("Down", "Enter")
    #expect(
      player.workspace[PlanTask.self][Player.call]?.after
        == [.record(RecordID(fixed: "write")), .record(Player.call)])
  }

  @Test func `what is offered is taken as it is, twins and semicolons too`() throws {
    var workspace = Player.linked()
    for id in ["one", "two"] {
      var task = PlanTask(id: try #require(RecordID(id)))
      task.title = "Twin; again"
      workspace[PlanTask.self][task.id] = task
    }
    var player = try Player.atTable(of: "tasks", workspace)
    player.press("Right", "Right", "Right", "Right", "Right")
    player.type("twin")
    player.press("Down", "Enter")
    #expect(
      player.workspace[PlanTask.self][Player.call]?.after == [.record(RecordID(fixed: "one"))])
  }

  @Test func `what is pasted below the last row is added`() throws {
    var player = try atPartners()
    player.send(.paste("Chamber\tbusiness\nCollege\tpublic\n"))
    #expect(player.workspace.all(Partner.self).map(\.name) == ["Chamber", "College"])
    #expect(player.workspace.all(Partner.self).map(\.side) == [.business, .publicPartner])
  }

  @Test func `removing a record says what points at it and leaves the name there`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Partner.self] = [:]
    var partner = Partner(id: RecordID(fixed: "chamber"))
    partner.name = "Chamber"
    workspace[Partner.self][partner.id] = partner
    var task = PlanTask(id: RecordID(fixed: "call"))
    task.title = "Call them"
    task.owner = .record(partner.id)
    workspace[PlanTask.self][task.id] = task
    var player = try Player(workspace)
    player.press("Ctrl-G", "r")
    player.type("partners")
    player.press("Enter", "Del")
    #expect(player.screen().contains("‘Call them’ (owner) still names"))
    #expect(player.workspace[PlanTask.self][task.id]?.owner == .named("Chamber"))
    player.press("Ctrl-Z")
    #expect(player.workspace[PlanTask.self] == workspace[PlanTask.self])
    #expect(player.workspace[Partner.self] == workspace[Partner.self])
  }
}
