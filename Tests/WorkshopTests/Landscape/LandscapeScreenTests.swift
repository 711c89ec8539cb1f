import CareerPathways
import LaborData
import StoreTrials
import TerminalUI
import Testing

@testable import Workshop

@Suite struct LandscapeScreenTests {
  @Test func `without tables the screen says what to import, once, and by which key`() throws {
    var player = try Player(Workspace.new(name: "W", region: "", industry: "", convener: ""))
    player.press("Ctrl-G", "l")
    #expect(player.screen().contains("Nothing is imported yet that says which occupations"))
    #expect(player.screen().contains("d Data") && !player.screen().contains("0 of 0"))
    player.press("d")
    #expect(player.screen().contains("Ctrl-N takes a file"))
  }

  /// A player whose workspace has the small files imported, at the landscape of Kentucky.
  static func at(_ width: Int, _ height: Int) throws -> Player {
    let files = SimulatedFileSystem()
    var workspace = LouisvilleExample.workspace()
    workspace.profile.laborArea = "21"
    workspace.critical = [:]
    var player = try Player(workspace, width: width, height: height, files: files)
    let data = DataFolder(of: Player.folder, files: files)
    for (text, file) in [
      (SmallFiles.wages, "state_M2025_dl.csv"), (SmallFiles.projections, "lt_2022-2032.csv"),
      (SmallFiles.zones, "zones.txt"), (SmallFiles.related, "related.txt"),
    ] {
      var rest = Array(text.utf8)[...]
      let table = try LaborImport.read(
        { buffer in
          let count = min(rest.count, buffer.count)
          buffer.copyBytes(from: rest.prefix(count))
          rest = rest.dropFirst(count)
          return count
        }, from: ImportOrigin(file: file, date: .last))
      _ = try data.keep(table)
    }
    player.press("Ctrl-G", "l")
    return player
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40)])
  func `the landscape at every size`(width: Int, height: Int) throws {
    var player = try Self.at(width, height)
    try Golden.expect(player.screen(), is: "landscape-\(width)x\(height)")
  }

  @Test func `an occupation is opened with its figures and those near it`() throws {
    var player = try Self.at(120, 40)
    player.press("Down", "Enter")
    try Golden.expect(player.screen(), is: "landscape-occupation-120x40")
    player.press("Enter")
    #expect(player.screen().contains("Software Developers  15-1252"))
  }

  @Test func `rows sort by any column, the unknown last`() throws {
    var player = try Self.at(120, 40)
    #expect(Self.order(&player) == ["Registered", "Web", "Software"])
    player.press("Right", "Right", "Right", "Right", "Alt-Down")
    #expect(Self.order(&player) == ["Registered", "Web", "Software"])
    player.press("Alt-Up")
    #expect(Self.order(&player) == ["Web", "Registered", "Software"])
    player.press("Alt-O")
    #expect(Self.order(&player) == ["Software", "Web", "Registered"])
  }

  @Test func `words of a title or a code find occupations`() throws {
    var player = try Self.at(120, 40)
    player.press("Ctrl-F")
    player.type("29-11")
    #expect(Self.order(&player) == ["Registered"])
    player.press("Enter", "Esc")
    #expect(Self.order(&player).count == 3)
  }

  @Test func `filters narrow the landscape down`() throws {
    var player = try Self.at(120, 40)
    player.press("f")
    player.type("job zone 4")
    player.press("Enter")
    #expect(Self.order(&player) == ["Registered", "Software"])
    player.press("f")
    player.type("growing")
    player.press("Enter")
    #expect(Self.order(&player) == ["Registered"])
    player.press("Esc")
    #expect(Self.order(&player).count == 3)
  }

  @Test func `occupations are marked as critical with reasons, and unmarked`() throws {
    var player = try Self.at(120, 40)
    player.press("Space")
    #expect(player.screen().contains("60.00% of employment"))
    #expect(player.screen().contains("2,940 openings a year"))
    player.press("1", "3", "Enter")
    let mark = try #require(player.workspace.critical(soc: "29-1141"))
    #expect(mark.reasons == [.share, .hardToFill] && mark.title == "Registered Nurses")
    #expect(mark.marked?.description == "2026-11-24")
    #expect(player.screen().contains("● Registered Nurses"))
    player.press("Space", "1", "Enter")
    #expect(player.workspace.critical(soc: "29-1141")?.reasons == [.hardToFill])
    player.press("Del")
    #expect(player.workspace.critical.isEmpty)
    player.press("Ctrl-Z")
    #expect(player.workspace.critical.count == 1)
  }

  @Test func `another area is chosen and remembered`() throws {
    var player = try Self.at(120, 40)
    player.press("a")
    player.type("indiana")
    player.press("Enter")
    #expect(player.workspace.profile.laborArea == "18")
    #expect(Self.order(&player) == ["Registered"])
  }

  /// The first words of the occupations that show, from the top.
  private static func order(_ player: inout Player) -> [String] {
    player.screen().split(separator: "\n").compactMap { line in
      ["Registered", "Web", "Software"].first { line.prefix(20).contains("\($0) ") }
    }
  }
}
