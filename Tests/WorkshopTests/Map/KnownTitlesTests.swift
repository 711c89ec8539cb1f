import CareerPathways
import LaborData
import StoreTrials
import TerminalUI
import Testing
import WorkspaceStore

@testable import Workshop

@Suite struct KnownTitlesTests {
  private static let wages =
    "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,"
    + "LOC_QUOTIENT,H_MEAN,A_MEAN,A_PCT10,A_MEDIAN,A_PCT90\n"
    + "21,Kentucky,2,KY,000000,1235,51-4121,Welders,detailed,1,1,1,1,1,1,1\n"

  private static func player() throws -> Player {
    let files = SimulatedFileSystem()
    var rest = Array(wages.utf8)[...]
    let day = try #require(CalendarDate("2026-11-24"))
    let table = try LaborImport.read(
      { buffer in
        let count = min(rest.count, buffer.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }, from: ImportOrigin(file: "M2025.csv", date: day))
    let player = try Player(files: files)
    _ = try DataFolder(of: Player.folder, files: files).keep(table)
    return player
  }

  @Test func `titles of imported tables are offered and bring their code`() throws {
    var player = try Self.player()
    player.press("m", "Ctrl-End")
    player.type("weld")
    #expect(player.screen().contains("51-4121"))
    player.press("Down", "Enter")
    let added = player.map.occupation(at: MapCursor(level: 3, pathway: 3))
    #expect(added?.title == "Welders")
    #expect(added?.soc == "51-4121")
  }

  @Test func `a title typed whole brings its code too, and new titles are offered next`() throws {
    var player = try Self.player()
    player.press("m", "Ctrl-End")
    player.type("welders")
    player.press("Enter")
    #expect(player.map.occupation(at: MapCursor(level: 3, pathway: 3))?.soc == "51-4121")
    player.type("Zookeeper")
    player.press("Enter")
    player.type("zook")
    #expect(player.screen().contains("  Zookeeper"))
  }
}
