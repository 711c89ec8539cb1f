import CareerPathways
import LaborData
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct OfficialFillTests {
  private static let wages = """
    AREA,AREA_TITLE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_PCT25,H_PCT75,A_MEAN,A_PCT25,A_MEDIAN,A_PCT75
    21,Kentucky,000000,15-1254,Web Developers,detailed,"1,200",18.20,31.10,50000,37860,50000,64690
    99,U.S.,000000,15-1254,Web Developers,detailed,90000,20.00,45.00,70000,41600,70000,93600
    21,Kentucky,541500,15-1254,Web Developers,detailed,100,99.00,99.50,1,1,1,1
    21,Kentucky,000000,25-2031,Teachers,detailed,9000,*,*,60000,48000,60000,70000

    """
  private static let projections = """
    Title\tBase\tProjected\tAvgAnnualOpenings\tSTFIPS\tOccCode
    Web Developers\t1000\t1100\t80\t21\t15-1254

    """

  private static func table(_ text: String, _ file: String, period: String) throws -> LaborTable {
    var rest = Array(text.utf8)[...]
    return try LaborImport.read(
      { buffer in
        let count = min(rest.count, buffer.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }, from: ImportOrigin(file: file, date: .last), ImportOptions(period: period))
  }

  private static func tables() throws -> OfficialTables {
    OfficialTables([
      try table(wages, "oews.csv", period: "2025"),
      try table(projections, "projections.txt", period: "2022-2032"),
    ])
  }

  @Test func `areas are the nation, states, then the rest`() throws {
    #expect(try Self.tables().areas.map(\.code) == ["99", "21"])
    #expect(try Self.tables().areas.map(\.name) == ["U.S.", "Kentucky"])
  }

  @Test func `the middle half of wages, the employment and the openings of an area are taken`()
    throws
  {
    let area = OfficialArea(code: "21", name: "Kentucky")
    let records = try Self.tables().figures(of: ["15-1254", "25-2031"], in: area)
    let web = try #require(records["15-1254"])
    #expect(web.figures.wages == WageRange(low: 1820, high: 3110, .hourly))
    #expect(web.figures.employment == 1200 && web.figures.openings == 80)
    #expect(web.figures.area == "Kentucky")
    #expect(web.sources[Occupation.officialWages]?.vintage == "2025")
    #expect(web.sources[Occupation.officialOpenings]?.vintage == "2022-2032")
    let teachers = try #require(records["25-2031"])
    #expect(teachers.figures.wages == WageRange(low: 4_800_000, high: 7_000_000, .annual))
  }

  @Test func `filling asks for the area once, and touches no own figure`() throws {
    let files = SimulatedFileSystem()
    let web = try #require(LouisvilleExample.map.occupations.first { $0.soc == "15-1254" })
    var player = try Player(
      LouisvilleExample.workspace { map in
        var own = web
        (own.wageLow, own.openings) = (Money(cents: 2000), 7)
        do { try map.replace(own) } catch { Issue.record(error) }
      }, files: files)
    let data = DataFolder(of: Player.folder, files: files)
    _ = try data.keep(Self.table(Self.wages, "oews.csv", period: "2025"))
    _ = try data.keep(Self.table(Self.projections, "projections.txt", period: "2022-2032"))
    player.press("m")
    Self.fillAll(&player)
    #expect(player.screen().contains("Official figures for which area?"))
    player.type("Kentucky")
    player.press("Enter")
    let filled = try #require(player.map.occupation(web.id))
    #expect(filled.wageLow == Money(cents: 2000) && filled.openings == 7)
    #expect(filled.official.employment == 1200 && filled.official.openings == 80)
    #expect(player.workspace.profile.laborArea == "21")
    let notes = MapDetail.facts(of: filled).map(\.note).joined()
    #expect(notes.contains("official $18.20-$31.10 an hour, OEWS 2025, Kentucky"))
    Self.fillAll(&player)
    #expect(!player.screen().contains("which area"))
    player.press("Ctrl-Z")
    #expect(player.workspace.profile.laborArea.isEmpty)
    #expect(player.map.occupation(web.id)?.official.isBlank == true)
  }

  private static func fillAll(_ player: inout Player) {
    player.press("Ctrl-P")
    player.type("official figures of the whole map")
    player.press("Enter")
  }

  @Test func `without tables it says what to do`() throws {
    var player = try Player.atMap()
    Self.fillAll(&player)
    #expect(player.screen().contains("Ctrl-G d does it"))
  }
}

extension WageRange {
  fileprivate init?(low: Int, high: Int, _ basis: WageBasis) {
    self.init(low: Money(cents: low), high: Money(cents: high), basis: basis)
  }
}
