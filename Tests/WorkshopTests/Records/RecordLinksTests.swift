import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct RecordLinksTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `the links look as they were accepted`(width: Int, height: Int) throws {
    var player = try Player.atTable(of: "tasks", width: width, height: height)
    player.press("Ctrl-K")
    try Golden.expect(player.screen(), is: "record-links-\(width)x\(height)")
  }

  @Test func `a link is followed from its cell`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Right", "Right", "Ctrl-K")
    #expect(player.screen().contains("→ Owner: Chamber"))
    player.press("Enter")
    #expect((player.stack.front as? RecordsScreen)?.kind.folder == Partner.folder)
    #expect(player.records?.row?.id == Player.chamber)
    player.press("Esc")
    #expect((player.stack.front as? RecordsScreen)?.kind.folder == PlanTask.folder)
  }

  @Test func `a link is followed back, to the field that points`() throws {
    var player = try Player.atTable(of: "partners")
    player.press("Ctrl-K")
    #expect(player.screen().contains("← Call them"))
    player.press("Enter")
    #expect(player.records?.row?.id == Player.call)
    #expect(player.records?.column.key == "owner")
  }

  @Test func `a name alone becomes the record it is waiting for`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Down", "Right", "Right", "Ctrl-K")
    #expect(player.screen().contains("a name alone: Enter adds the partner"))
    player.press("Enter")
    #expect(player.records?.row?.title == "Ann")
    let ann = try #require(player.records?.row?.id)
    #expect(player.workspace[PlanTask.self][RecordID(fixed: "write")]?.owner == .record(ann))
    player.press("Ctrl-Z")
    #expect(player.workspace[PlanTask.self] == Player.linked()[PlanTask.self])
  }

  @Test func `an occupation that a record points at shows on its map`() throws {
    let occupation = LouisvilleExample.map.occupations[3]
    var workspace = LouisvilleExample.workspace()
    var note = Remark(id: RecordID(fixed: "note"))
    note.text = "Hard to fill"
    note.about = .record(occupation.id)
    let kinds = RecordKind.all + [RecordKind(Remark.self)]
    workspace = Workspace.reading(workspace.documents, kinds: kinds).workspace
    workspace[Remark.self][note.id] = note
    var player = try Player(workspace, kinds: kinds)
    player.press("Ctrl-G", "r")
    player.type("remarks")
    player.press("Enter", "Ctrl-K", "Enter")
    let screen = try #require(player.stack.front as? MapScreen)
    #expect(player.screen().contains(occupation.title))
    #expect(screen.mapID == LouisvilleExample.map.id)
  }

  @Test func `a record without links says so`() throws {
    var player = try Player.atTable(of: "partners")
    player.press("Ctrl-N")
    player.type("Zoo")
    player.press("Enter", "Ctrl-K")
    #expect(player.screen().contains("‘Zoo’ points at nothing"))
  }

  @Test func `a record is duplicated with all its fields`() throws {
    var player = try Player.atTable(of: "tasks")
    player.press("Alt-d")
    let copy = try #require(player.records?.row?.subject.record as? PlanTask)
    #expect(copy.title == "Call them (copy)" && copy.id != Player.call)
    #expect(copy.owner == .record(Player.chamber) && !copy.notes.isEmpty)
    player.press("Ctrl-Z")
    #expect(player.workspace[PlanTask.self] == Player.linked()[PlanTask.self])
  }
}
