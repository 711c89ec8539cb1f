import CareerPathways
import Exchange
import TerminalUI
import Testing

@testable import Workshop

@Suite struct PapersScreenTests {
  private static func contents(_ path: String, _ player: Player) throws -> String {
    String(decoding: try player.workshop.surroundings.contents(of: path), as: UTF8.self)
  }

  @Test func `the papers look as accepted`() throws {
    for (width, height) in [(80, 24), (120, 40), (60, 16)] {
      var player = try Player(width: width, height: height)
      player.press("Ctrl-g", "x", "Down")
      try Golden.expect(player.screen(), is: "papers-\(width)x\(height)")
    }
  }

  @Test func `every paper is previewed and written`() throws {
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-g", "x")
    for paper in Paper.all {
      #expect(player.screen().contains(paper.use.prefix(40)))
      player.press("Enter", "Enter")
      #expect(player.screen().contains("Wrote ‘/\(paper.id).html’"))
      #expect(try Self.contents("/\(paper.id).html", player).hasPrefix("<!DOCTYPE html>"))
      player.press("Down")
    }
  }

  @Test func `Down in the dialog chooses Markdown`() throws {
    var player = try Player()
    player.press("Ctrl-g", "x", "Alt-e", "Down", "Enter")
    #expect(try Self.contents("/report.md", player).hasPrefix("# Report"))
  }

  @Test func `a part that is left out is in neither preview nor file`() throws {
    var player = try Player()
    player.press("Ctrl-g", "x", "p", "Down", "Down", "Space", "Enter", "Enter", "Enter")
    let page = try Self.contents("/report.html", player)
    #expect(!page.contains("The eight steps") && page.contains("The six opening elements"))
    player.press("p", "a", "Esc", "Alt-e", "Enter", "Enter")
    #expect(try Self.contents("/report.html", player).contains("The eight steps"))
  }

  @Test func `a pitch has no parts to choose and says so`() throws {
    var player = try Player()
    player.press("Ctrl-g", "x", "Down", "p")
    #expect(player.screen().contains("Only the report has parts"))
  }

  @Test func `the preview reads on`() throws {
    var player = try Player()
    player.press("Ctrl-g", "x")
    let before = player.screen()
    player.press("PgDn")
    #expect(player.screen() != before)
    player.press("PgUp")
    #expect(player.screen() == before)
  }
}
