import CareerPathways
import TerminalUI
import Testing
import WorkspaceStore

@testable import Workshop

@Suite struct RecordFileScreenTests {
  private func contents(_ path: String, _ player: Player) throws -> String {
    String(decoding: try player.workshop.surroundings.contents(of: path), as: UTF8.self)
  }

  @Test func `the table is written as CSV or JSON`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Alt-e")
    #expect(player.screen().contains("/tasks.csv"))
    player.press("Enter")
    #expect(player.screen().contains("Wrote ‘/tasks.csv’"))
    let text = try contents("/tasks.csv", player)
    #expect(text.hasPrefix("title,status,owner,"))
    #expect(text.contains("Call them,not_started,Chamber,") && text.contains(",call\n"))
    player.press("Alt-e", "Down", "Enter")
    #expect(try contents("/tasks.json", player).contains("\"title\": \"Chamber\""))
  }

  @Test func `a file is brought in as one change`() throws {
    var player = try Player.atTable(of: "partners")
    let text = "name,id\nThe Chamber,chamber\nAnn,\n"
    try player.workshop.surroundings.replace("/new.csv", with: Array(text.utf8))
    player.press("Alt-i")
    player.type("/new.csv")
    player.press("Enter")
    #expect(player.screen().contains("Imported 2 partners: 1 new, 1 changed"))
    #expect(player.workspace.all(Partner.self).map(\.name) == ["Ann", "The Chamber"])
    // Who was named before is linked now.
    let ann = try #require(player.workspace.all(Partner.self).first?.id)
    #expect(player.workspace[PlanTask.self][RecordID(fixed: "write")]?.owner == .record(ann))
    player.press("Ctrl-Z")
    #expect(
      player.workspace == Workspace.reading(Player.linked().documents).workspace.named(player))
  }

  @Test func `what is wrong with a file is listed, and nothing of it is taken`() throws {
    var player = try Player.atTable(of: "tasks")
    let before = player.workspace
    let text = "title,due\nA,soon\n,2026-12-01\nB,\n"
    try player.workshop.surroundings.replace("/new.csv", with: Array(text.utf8))
    player.press("Alt-i")
    player.type("/new.csv")
    player.press("Enter")
    let screen = player.screen()
    #expect(screen.contains("Nothing was imported: 2 problems"))
    #expect(screen.contains("new.csv, row 2, column B: Type a date"))
    #expect(screen.contains("new.csv, row 3, column A: This cannot be left empty."))
    #expect(player.workspace == before)
  }

  @Test func `files beside the workspace are offered, and twins are told of`() throws {
    var player = try Player.atTable(of: "partners")
    try player.workshop.surroundings.replace("/list.csv", with: Array("name\nChamber\n".utf8))
    try player.workshop.surroundings.replace("/else.txt", with: [])
    player.press("Alt-i")
    #expect(player.screen().contains("/list.csv") && !player.screen().contains("else.txt"))
    player.press("Down", "Enter")
    #expect(player.screen().contains("1 new, 0 changed. 1 of a title that is here"))
    #expect(player.workspace.all(Partner.self).count == 2)
  }

  @Test func `a file that is not there is no trap`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Alt-i")
    player.type("/none.csv")
    player.press("Enter")
    #expect(player.screen().contains("Not imported: ‘none.csv’ is not there"))
  }
}

extension Workspace {
  /// The same with the profile that the store gave the player's.
  fileprivate func named(_ player: Player) -> Workspace {
    var workspace = self
    workspace.profile = player.workspace.profile
    return workspace
  }
}
