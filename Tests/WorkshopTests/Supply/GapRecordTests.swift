import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct GapRecordTests {
  @Test func `a finding keeps the figures with the words, and becomes a priority`() throws {
    var player = try Player.atGap()
    player.press("n")
    player.type("Hard to fill")
    player.press("F2", "Space")
    let finding = try #require(player.workspace.findings.values.first)
    #expect(player.workspace.findings.count == 1)
    #expect(finding.occupation == "Computer User Support Specialists")
    #expect((finding.soc, finding.verdict, finding.openings) == ("15-1232", .undersupply, "160"))
    #expect((finding.note, finding.priority, finding.split) == ("Hard to fill", .yes, .openings))
    #expect(finding.source.contains("Projections Central (invented)"))
    #expect(finding.date == CalendarDate("2026-11-24"))
    #expect(player.screen().contains("◆ Computer User"))
    player.press("Space")
    #expect(player.workspace.findings.values.first?.priority == .no)
    player.press("Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    #expect(player.workspace.findings.isEmpty)
  }

  @Test func `priorities come first among the findings`() throws {
    var player = try Player.atGap()
    player.press("n")
    player.type("First")
    player.press("F2", "Down", "Space", "f")
    #expect(player.workspace.findingsInOrder.map(\.priority) == [.yes, .no])
    #expect(player.screen().contains("◆ Software Developers"))
    player.press("Down", "Space")
    #expect(player.workspace.findingsInOrder.map(\.priority) == [.yes, .yes])
    player.press("Del", "Del")
    #expect(player.words().contains("Nothing is noted yet"))
  }

  @Test func `a finding becomes a training need in one key, and leads to it ever after`() throws {
    var player = try Player.atGap()
    player.press("Space", "f", "t")
    let finding = try #require(player.workspace.findings.values.first)
    let need = try #require(player.workspace.need(of: finding.id))
    #expect(need.priority == .first && need.need == "Under-supply: \(finding.occupation)")
    #expect(!need.occupations.compactMap(\.id).isEmpty && need.tier != nil)
    #expect(player.screen().contains("Made a training need"))
    let count = player.workspace.all(TrainingNeed.self).count
    player.press("t")
    #expect(player.workspace.all(TrainingNeed.self).count == count)
    #expect(player.screen().contains(need.need))
    player.press("Esc", "Ctrl-Z")
    #expect(player.workspace.need(of: finding.id) == nil)
  }

  @Test func `a link is taken away with a reason, and nobody is lost`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("/")
    player.type("graphic")
    player.press("Enter", "Enter", "x", "Enter")
    #expect(player.screen().contains("Say why"))
    player.type("No jobs in print")
    player.press("Enter")
    let link = try #require(player.workspace.crosswalk.values.first)
    #expect((link.cip, link.soc, link.action) == ("50.0409", "27-1024", .remove))
    #expect((link.reason, link.source) == ("No jobs in print", "Ann"))
    #expect(!player.screen().contains("Invented University"))
    player.press("Esc", "Esc")
    #expect(player.words().contains("553 shared out + 55 without a match = all 608 completers."))
  }

  @Test func `a program is linked to an occupation that it leads to here`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("/")
    player.type("user support")
    player.press("Enter", "Enter", "Ctrl-n")
    player.type("11.0901")
    player.press("Enter")
    player.type("They go there")
    player.press("Enter")
    let link = try #require(player.workspace.crosswalk.values.first)
    #expect((link.cip, link.soc, link.action) == ("11.0901", "15-1232", .add))
    #expect(player.words().contains("Networks"))
  }

  @Test func `local completers are typed in and count`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("o", "Ctrl-n")
    player.type("Help desk apprenticeship")
    player.press("Enter", "Right", "Right")
    player.type("40")
    player.press("Enter")
    let local = try #require(player.workspace.completers.values.first)
    #expect((local.program, local.completers) == ("Help desk apprenticeship", 40))
    player.press("Esc")
    #expect(player.words().contains("95 without a match = all 648 completers."))
  }

  @Test func `own links are listed, added by their codes and removed`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("x", "Ctrl-n")
    player.type("11.0801")
    player.press("Enter")
    player.press("Right")
    player.type("15-1232")
    player.press("Enter")
    #expect(player.workspace.crosswalk.values.first?.title == "11.0801 leads to 15-1232")
    player.press("Home", "Del")
    #expect(player.workspace.crosswalk.isEmpty)
  }

  @Test func `the area and the institutions are picked`() throws {
    var player = try Player.atGap(width: 120, height: 40)
    player.press("a")
    player.type("Around")
    player.press("Enter")
    #expect(player.workspace.profile.supply.openingsArea == "31140")
    #expect(player.words().contains("none are projected for Around Louisville, KY"))
    player.press("i")
    player.type("Kentucky")
    player.press("Enter")
    #expect(player.workspace.profile.supply.institutionsIn == "21")
  }

  @Test func `every table of the example is whole, and says that it is invented`() throws {
    let tables = ExampleTables.all(on: try #require(CalendarDate("2026-11-24")))
    #expect(tables.count == 4)
    #expect(tables.allSatisfy { $0.counts.rejected == 0 && $0.problems.isEmpty })
    #expect(tables.allSatisfy { $0.vintage == "(invented)" && $0.origin.file.contains("invented") })
    #expect(tables.allSatisfy { DataFolder.id(of: $0).text.contains("invented") })
  }

  @Test func `invented tables never mix with those of public files`() throws {
    let day = try #require(CalendarDate("2026-11-24"))
    let tables = SupplyTables(try ExampleTables.all(on: day) + SmallRegion.tables())
    #expect(tables.projections.map(\.vintage) == ["2030-2040"])
    #expect(tables.completions.map(\.vintage) == [nil])
    #expect(tables.crosswalks.map(\.vintage) == ["2020"])
    let some = SupplyTables(
      try ExampleTables.all(on: day) + [SmallRegion.table("openings.csv")])
    #expect(some.completions.isEmpty)
  }
}
