import CareerPathways
import LaborData
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

/// A file that stacks years and has pay in two rows, from the file picker to the map.
@Suite struct StackedImportTests {
  /// A player who looks at the file, whose rows are read through.
  private static func looking(at file: ScratchFile) throws -> Player {
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "d")
    DataScreenTests.choose(file.path, &player)
    player.finishErrands()
    return player
  }

  @Test func `the years of a stack are offered, the newest first`() throws {
    let file = try ScratchFile("oews.csv", SmallFiles.stacked)
    var player = try Self.looking(at: file)
    #expect(player.screen().contains("OEWS from California's open data (wages and employment)"))
    #expect(player.screen().contains("Period: ‘p’ chooses one of 2"))
    player.press("Enter")
    #expect(player.screen().contains("Keep which period?") && player.tables.isEmpty)
    player.press("Enter")
    #expect(player.screen().contains("Period: 2026"))
    player.press("a")
    player.type("bakersfield")
    player.press("Enter")
    // What the area was called in 2017 is not offered.
    #expect(player.screen().contains("Area: Bakersfield-Delano MSA"))
    player.press("a", "Enter", "Enter")
    player.finishErrands()
    #expect(player.tables.map(\.id) == ["oews-2026-ca-areas"])
    #expect(player.screen().contains("9 rows read, 6 kept, 3 not asked for, 0 left out"))
  }

  @Test func `every year is kept where that is chosen, and the landscape is of the newest`()
    throws
  {
    let file = try ScratchFile("oews.csv", SmallFiles.stacked)
    var player = try Self.looking(at: file)
    player.press("p")
    player.type("all")
    player.press("Enter")
    #expect(player.screen().contains("Period: all, each row’s own"))
    player.press("Enter")
    player.finishErrands()
    #expect(player.tables.map(\.vintage) == ["2017-2026"])
    player.press("Ctrl-G", "l")
    let screen = player.screen()
    #expect(screen.contains("Landscape of California"))
    #expect(screen.contains("wages: OEWS from California's open data 2026"))
    #expect(screen.contains("2 of 2"))
    let nurses = try #require(screen.split(separator: "\n").first { $0.contains("Registered") })
    for text in ["300", "3.00", "$43.27", "$65.00", "$91.35"] { #expect(nurses.contains(text)) }
    let teachers = try #require(screen.split(separator: "\n").first { $0.contains("Teachers") })
    #expect(teachers.contains("$97,000/yr"))
  }

  @Test func `a map takes the wages of both rows, and the people of one`() throws {
    let file = try ScratchFile("oews.csv", SmallFiles.stacked)
    var player = try Self.looking(at: file)
    player.press("Enter", "Enter", "Enter")
    player.finishErrands()
    let tables = OfficialTables(player.tables)
    #expect(tables.areas.map(\.name) == ["California", "Bakersfield-Delano MSA"])
    let records = tables.figures(of: ["29-1141", "25-2021"], in: tables.areas[0])
    let nurses = try #require(records["29-1141"]?.figures)
    #expect(nurses.employment == 300 && nurses.wageLow == Money(cents: 5_000))
    #expect(nurses.wageBasis == .hourly && nurses.wageHigh == Money(cents: 8_000))
    let teachers = try #require(records["25-2021"]?.figures)
    #expect(teachers.employment == nil && teachers.wageLow == Money(cents: 7_500_000))
    #expect(teachers.wageBasis == .annual)
    #expect(records["29-1141"]?.sources[Occupation.officialWages]?.vintage == "2026")
  }

  @Test func `a portal’s own names are told once, with the basis of pay and its zeroes`() throws {
    let file = try ScratchFile(
      "portal.csv",
      """
      Place,FY,Job code,Job,Rate,People,Mean Wage
      Oregon,2024,291141,Nurses,Hourly wage,0,50
      Oregon,2024,291141,Nurses,Annual wage or salary,0,104000
      Oregon,2023,291141,Nurses,Hourly wage,7,49

      """)
    var player = try Self.looking(at: file)
    player.press("c")
    player.type("wages")
    player.press("Enter")
    for (column, part) in [
      ("area", "place"), ("year", "fy"), ("soc", "job code"), ("title", "nurses"),
      ("employment", "people"), ("annual mean", "mean"), ("pay mean", "mean"),
    ] { MappingScreenTests.tell(column, part, &player) }
    player.press("k")
    #expect(player.screen().contains("Say first which is pay basis"))
    MappingScreenTests.tell("pay basis", "rate", &player)
    player.press("z")
    #expect(player.screen().contains("What does a 0 in employment mean?"))
    player.press("Down", "Enter")
    #expect(player.screen().contains("a 0 means not published"))
    player.press("k")
    player.type("Oregon")
    player.press("Enter")
    let layout = try #require(player.workspace.layoutsInOrder.first)
    #expect(layout.zeroes == .unpublished && layout.columns.contains("pay_basis=rate"))
    player.finishErrands()
    player.press("Enter", "Enter", "Enter")
    player.finishErrands()
    let row = try #require(player.tables.first?.wages(in: "41").first)
    #expect(row.employment == .missing(.notGiven) && row.annual.mean == .value(104_000))
    #expect(row.hourly.mean == .value(50) && player.tables.first?.vintage == "2024")
  }

  @Test func `a basis that every row shares must be one that is known`() throws {
    let file = try ScratchFile("portal.csv", "Place,Code,Name,People,Mean\n41,29-1141,N,1,2\n")
    var player = try Self.looking(at: file)
    player.press("c")
    player.type("wages")
    player.press("Enter")
    MappingScreenTests.go(to: "pay basis", of: .wages, &player)
    player.press("=")
    player.type("weekly")
    player.press("Enter")
    #expect(player.screen().contains("Say ‘hourly’ or ‘annual’."))
    player.press("Ctrl-A")
    player.type("hourly")
    player.press("Enter")
    #expect(player.workshop.importing.mapping?.names["pay_basis"] == "=hourly")
  }
}
