import CareerPathways
import Exchange
import TerminalUI
import Testing

@testable import Workshop

/// A new kind of record is one type and one row; all else comes from its fields.
@Suite struct NewKindTests {
  private let kind = RecordKind(Remark.self)

  private func player() throws -> Player {
    let kinds = RecordKind.all + [kind]
    let workspace = Workspace.reading(Player.linked().documents, kinds: kinds).workspace
    var player = try Player(workspace, kinds: kinds)
    player.press("Ctrl-G", "r")
    player.type("remarks")
    player.press("Enter", "Ctrl-N")
    player.type("Hard to fill")
    player.press("Enter")
    return player
  }

  private func remark(_ player: Player) -> Remark? { player.workspace.all(Remark.self).first }

  @Test func `it has a table, whose cells are typed and offered`() throws {
    var player = try player()
    #expect(player.screen().contains("1 remark"))
    player.press("Right")
    player.type("cham")
    player.press("Down", "Tab", "Right")
    player.type("next fri")
    player.press("Enter")
    #expect(remark(player)?.partner == .record(Player.chamber))
    #expect(remark(player)?.day?.description == "2026-11-27")
  }

  @Test func `it has a form`() throws {
    var player = try player()
    player.press("Alt-Enter", "Tab")
    player.type("cham")
    #expect(player.screen().contains("  Chamber"))
    player.press("Down", "Enter")
    #expect(remark(player)?.partner == .record(Player.chamber))
  }

  @Test func `a form opens with what stands there selected, and dates typed as said`() throws {
    var player = try player()
    player.press("Alt-Enter")
    player.type("Easy to fill")
    player.press("Enter", "Tab", "Tab")
    #expect(player.screen().contains("YYYY-MM-DD, next fri"))
    player.type("soon")
    player.press("Enter")
    #expect(player.screen().contains("! Type a date as 2026-12-01, or as next fri"))
    player.press("Ctrl-U")
    player.type("+2w")
    player.press("Enter")
    #expect(remark(player)?.text == "Easy to fill")
    #expect(remark(player)?.day?.description == "2026-12-08")
  }

  @Test func `it is kept, undone and done again`() throws {
    var player = try player()
    let kept = player.workspace
    let (read, problems) = Workspace.reading(kept.documents, kinds: kept.kinds)
    #expect(problems.isEmpty && read == kept)
    player.press("Ctrl-Z")
    #expect(remark(player) == nil)
    player.press("Ctrl-Y")
    #expect(player.workspace == kept)
  }

  @Test func `it is searched`() throws {
    var player = try player()
    player.press("Alt-/")
    player.type("fill har")
    #expect(player.screen().contains("remark       Hard to fill"))
    player.press("Enter")
    #expect((player.stack.front as? RecordsScreen)?.kind === kind)
  }

  @Test func `it is a part of the report, with its links by title`() throws {
    var player = try player()
    player.press("Right")
    player.type("cham")
    player.press("Down", "Enter")
    let workspace = player.workspace
    #expect(ReportPart.all(in: workspace).map(\.id).contains("remarks"))
    let source = PaperSource(workspace, on: player.workshop.today, parts: ["remarks"])
    let page = String(decoding: try Paper.report.write(source, as: .html), as: UTF8.self)
    #expect(page.contains("<h2>Remarks</h2>"))
    #expect(page.contains("Hard to fill</td><td class=\"short\">Chamber</td>"))
    player.press("Ctrl-G", "x", "p")
    #expect(player.screen().contains("Remarks"))
  }

  @Test(arguments: RecordFormat.all.map(\.name))
  func `it goes out and comes back`(format: String) throws {
    let player = try player()
    let format = try #require(RecordFormat.named(format))
    var random = SystemRandomNumberGenerator()
    var workspace = player.workspace
    let id = try #require(remark(player)?.id)
    kind.remove(id, &workspace)
    let arrivals = try RecordFile(name: "file", bytes: format.file(kind, player.workspace)).read(
      kind, into: workspace, today: player.workshop.today, using: &random)
    arrivals.put(into: &workspace)
    #expect(workspace == player.workspace)
  }
}
