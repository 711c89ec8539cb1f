import CareerPathways
import TerminalUI
import Testing

@testable import Workshop

/// The screens of meetings and training, as they were accepted.
@Suite struct MeetingGoldenTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a meeting shows what was said, in full beside it`(width: Int, height: Int) throws {
    var player = try Player(width: width, height: height)
    player.press("Ctrl-G", "c", "Down", "Enter")
    try Golden.expect(player.screen(), is: "meeting-\(width)x\(height)")
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the training gap matrix is a grid with the need in full below`(width: Int, height: Int)
    throws
  {
    var player = try Player(width: width, height: height)
    player.press("Ctrl-G", "n", "Tab", "Tab", "Down", "Down", "Right")
    try Golden.expect(player.screen(), is: "training-\(width)x\(height)")
  }

  @Test func `recording leaves the map above, with its cursor in sight`() throws {
    var player = try Player.atMap(of: LouisvilleExample.workspace(), width: 80, height: 24)
    player.press("PgDn", "Alt-m", "Enter")
    player.type("Tom Becker: Help desk people leave us #")
    try Golden.expect(player.screen(), is: "recording-80x24")
  }
}
