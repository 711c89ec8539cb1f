import CareerPathways
import LaborData
import TerminalUI
import Testing

@testable import Workshop

@Suite struct MappingScreenTests {
  private static let portal = """
    Place,Job code,Job,People,Typical pay
    41,29-1141,Registered Nurses,"1,200",80000

    """

  @Test func `columns are told once, and remembered for the next file`() throws {
    let file = try ScratchFile("portal.csv", Self.portal)
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "d")
    DataScreenTests.choose(file.path, &player)
    #expect(player.screen().contains("No layout that pathways knows fits"))
    player.press("Enter")
    #expect(player.screen().contains("Say first what kind of file it is"))
    player.press("c")
    player.type("wages")
    player.press("Enter")
    #expect(player.screen().contains("Which columns are which"))
    player.press("k")
    #expect(player.screen().contains("Say first which is soc, title, employment"))
    Self.tell("area", "place", &player)
    Self.tell("soc", "job code", &player)
    Self.tell("title", "registered", &player)
    Self.tell("employment", "people", &player)
    Self.tell("annual median", "typical", &player)
    player.press("k")
    player.type("Oregon")
    player.press("Enter")
    #expect(player.screen().contains("Oregon (wages and employment)"))
    #expect(player.workspace.layoutsInOrder.map(\.name) == ["Oregon"])
    player.press("Enter")
    player.finishErrands()
    let row = try #require(player.tables.first?.rows(as: WageRow.self).first)
    #expect(row.area == "41" && row.soc == "29-1141" && row.employment == .value(1200))
    #expect(row.annual.median == .value(80000))
    DataScreenTests.choose(file.path, &player)
    #expect(player.screen().contains("Oregon (wages and employment)"))
    player.press("Esc", "Esc", "f")
    player.press("Enter")
    #expect(player.workspace.layouts.isEmpty)
    player.press("Ctrl-Z")
    #expect(player.workspace.layouts.count == 1)
  }

  /// Goes to one of our columns, and chooses the file’s by a part of its name or first value.
  static func tell(_ column: String, _ part: String, _ player: inout Player) {
    go(to: column, of: .wages, &player)
    player.press("Enter")
    player.type(part)
    player.press("Enter")
  }

  static func go(to column: String, of kind: LaborKind, _ player: inout Player) {
    let keys = kind.mappableColumns.map { Sentences.column($0.key) }
    player.press("Home")
    for _ in 0..<(keys.firstIndex(of: column) ?? 0) { player.press("Down") }
  }

  @Test func `what every row has, units and years are told`() throws {
    let file = try ScratchFile("agency.csv", "Code,Name,Now,Then,Openings\n29-1141,N,1.5,2,5\n")
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "d")
    DataScreenTests.choose(file.path, &player)
    player.press("c")
    player.type("projections")
    player.press("Enter")
    Self.go(to: "area", of: .projections, &player)
    player.press("=")
    player.type("06")
    player.press("Enter", "u", "y")
    player.type("10")
    player.press("Enter")
    #expect(player.screen().contains("every row: 06"))
    #expect(player.screen().contains("People in thousands; openings of 10 years"))
    let mapping = try #require(player.workshop.importing.mapping)
    #expect(mapping.names["area"] == "=06" && mapping.openingYears == 10)
    #expect(ColumnMapping(mapping.layout(RecordID(fixed: "x"))) == mapping)
  }
}
