import CareerPathways
import LaborData
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct DataScreenTests {
  /// Chooses a file by its path, from the list of imported data.
  static func choose(_ path: String, _ player: inout Player) {
    player.press("n", "F2")
    player.press("Ctrl-A")
    player.type(path)
    player.press("Enter")
  }

  @Test func `a file is chosen, looked at and imported by keys`() throws {
    let file = try ScratchFile("state_M2025_dl.csv", SmallFiles.wages)
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "d")
    #expect(player.screen().contains("Nothing is imported yet"))
    Self.choose(file.path, &player)
    #expect(player.screen().contains("OEWS (wages and employment): parted by commas"))
    #expect(player.screen().contains("2025, from the name"))
    player.finishErrands()
    #expect(player.screen().contains("Area: all 2") && player.screen().contains("State: all 2"))
    player.press("Enter")
    #expect(player.screen().contains("Importing state_M2025_dl.csv"))
    player.finishErrands()
    let screen = player.screen()
    #expect(screen.contains("Wages and employment") && screen.contains("2025"))
    #expect(screen.contains("6 rows read, 5 kept, 1 left out"))
    #expect(screen.contains("Row 7, soc: left out, since a spreadsheet made a date of the code"))
  }

  @Test func `an area of the file is chosen by typing`() throws {
    let file = try ScratchFile("state_M2025_dl.csv", SmallFiles.wages)
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "d")
    Self.choose(file.path, &player)
    player.finishErrands()
    player.press("a")
    player.type("indi")
    player.press("Enter")
    #expect(player.screen().contains("Area: Indiana"))
    player.press("s")
    player.type("ind")
    player.press("Enter", "p")
    player.type("2024")
    player.press("Enter")
    #expect(player.screen().contains("State: Indiana  ·  Period: 2024"))
    player.press("Enter")
    player.finishErrands()
    #expect(player.screen().contains("6 rows read, 1 kept, 4 not asked for, 1 left out"))
    #expect(player.tables.map(\.id) == ["oews-2024-in"])
  }

  @Test func `importing again replaces the table, another period stands beside it`() throws {
    let file = try ScratchFile("state_M2025_dl.csv", SmallFiles.wages)
    var player = try Player(width: 120, height: 40)
    player.press("Ctrl-G", "d")
    for period in ["", "", "2024"] {
      Self.choose(file.path, &player)
      player.finishErrands()
      if !period.isEmpty {
        player.press("p")
        player.type(period)
        player.press("Enter")
      }
      player.press("Enter")
      player.finishErrands()
    }
    #expect(player.tables.map(\.vintage) == ["2024", "2025"])
  }

  @Test func `an import is stopped, and keeps nothing`() throws {
    let rows = String(
      repeating: "21,K,KY,000000,29-1141,N,detailed,1,1,1,1,1,1,1,1,1\n", count: 9_000)
    let head = try #require(SmallFiles.wages.split(separator: "\n").first)
    let file = try ScratchFile("big_M2025.csv", head + "\n" + rows)
    var player = try Player()
    player.press("Ctrl-G", "d")
    Self.choose(file.path, &player)
    player.press("Enter")
    player.goOn()
    #expect(player.screen().contains("Importing big_M2025.csv"))
    player.press("n")
    #expect(player.screen().contains("x stops it"))
    player.press("x")
    player.finishErrands()
    #expect(player.screen().contains("Stopped: Importing big_M2025.csv"))
    #expect(player.tables.isEmpty)
  }

  @Test func `keys are answered between the slices of an import`() throws {
    let rows = String(
      repeating: "21,K,KY,000000,29-1141,N,detailed,1,1,1,1,1,1,1,1,1\n", count: 9_000)
    let head = try #require(SmallFiles.wages.split(separator: "\n").first)
    let file = try ScratchFile("big_M2025.csv", head + "\n" + rows)
    var player = try Player()
    player.press("Ctrl-G", "d")
    Self.choose(file.path, &player)
    player.press("Enter")
    player.goOn()
    player.press("Ctrl-G", "m")
    #expect(player.screen().contains("BA/BS"))
    player.finishErrands()
    #expect(player.tables.map(\.counts.kept) == [9_000])
    #expect(player.workshop.notice?.text.contains("9000 rows kept") == true)
  }

  @Test func `a file that is none is refused with its reason`() throws {
    let file = try ScratchFile("bad.csv", "a,\"b\nc")
    var player = try Player()
    player.press("Ctrl-G", "d")
    Self.choose(file.path, &player)
    #expect(player.screen().contains("a quote that opens here is never"))
    player.press("Esc")
    Self.choose("/nowhere/at/all.csv", &player)
    #expect(player.screen().contains("Can’t import all.csv"))
  }

  @Test func `folders are gone into and out of, and files found by typing`() throws {
    let file = try ScratchFile("zones.txt", SmallFiles.zones)
    var player = try Player()
    player.press("Ctrl-G", "d")
    Self.choose(file.folderPath, &player)
    #expect(player.screen().contains("zones.txt"))
    player.press("Backspace")
    let name = try #require(file.folderPath.split(separator: "/").last)
    player.type(String(name))
    player.press("Enter")
    player.type("zon")
    player.press("Enter")
    #expect(player.screen().contains("O*NET job zones"))
  }

  @Test func `a table is looked into and removed after a question`() throws {
    let file = try ScratchFile("state_M2025_dl.csv", SmallFiles.wages)
    var player = try Player()
    player.press("Ctrl-G", "d")
    Self.choose(file.path, &player)
    player.press("Enter")
    player.finishErrands()
    player.press("Enter")
    #expect(player.screen().contains("Kentucky"))
    player.press("Tab")
    #expect(player.screen().contains("1 problem") && player.screen().contains("Row 7, soc"))
    player.press("Esc", "Del")
    #expect(player.screen().contains("Only importing its file again"))
    player.press("k")
    #expect(player.tables.count == 1)
    player.press("Del", "r")
    #expect(player.tables.isEmpty && player.screen().contains("Nothing is imported yet"))
  }
}
