import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

@Suite struct DataGoldenTests {
  /// Nothing with the path of the file, which differs from run to run.
  @Test(arguments: [(60, 16), (80, 24), (120, 40)])
  func `the import and the list at every size`(width: Int, height: Int) throws {
    let file = try ScratchFile("state_M2025_dl.csv", SmallFiles.wages)
    var player = try Player(width: width, height: height)
    player.press("Ctrl-G", "d")
    DataScreenTests.choose(file.path, &player)
    player.finishErrands()
    try Golden.expect(player.screen(), is: "import-\(width)x\(height)")
    player.press("c")
    try Golden.expect(player.screen(), is: "mapping-\(width)x\(height)")
    player.press("Esc", "Enter")
    player.finishErrands()
    player.press("Home")
    try Golden.expect(player.screen(), is: "data-\(width)x\(height)")
    player.press("Enter", "Tab")
    try Golden.expect(player.screen(), is: "table-problems-\(width)x\(height)")
  }

  @Test func `in a tiny window every screen says so`() throws {
    var player = try Player()
    player.press("Ctrl-G", "d")
    for key in ["n", "Esc", "l"] {
      player.resize(width: 20, height: 5)
      #expect(player.screen().contains("60 x 16"))
      player.resize(width: 80, height: 24)
      player.press(key)
    }
  }
}
