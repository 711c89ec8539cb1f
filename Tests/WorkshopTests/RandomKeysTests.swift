import CareerPathways
import Glibc
import StoreTrials
import TerminalUI
import Testing
import WorkspaceStore

@testable import Workshop

/// Whatever is pressed, pasted or clicked, on whatever screen and in whatever window.
@Suite struct RandomKeysTests {
  /// How many seeds; `PATHWAYS_SOAK_SEEDS` asks for more than a test run has time for.
  private static let seeds =
    getenv("PATHWAYS_SOAK_SEEDS").flatMap { Int(String(cString: $0)) } ?? 30

  private static let keys =
    ["Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Enter", "Esc", "Tab"]
    + [
      "Shift-Tab", "Del", "Backspace", "Ins", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
    ]
    + ["F10"]
    + ["Ctrl-A", "Ctrl-B", "Ctrl-C", "Ctrl-E", "Ctrl-F", "Ctrl-G", "Ctrl-N", "Ctrl-P", "Ctrl-S"]
    + ["Ctrl-V", "Ctrl-W", "Ctrl-X", "Ctrl-Y", "Ctrl-Z", "Ctrl-Up", "Ctrl-Left", "Alt-Down"]
    + ["Shift-Right", "Shift-Down", "Ctrl-D"]
    + ["Ctrl-K", "Ctrl-R", "Ctrl-U"]
    + ["Alt-g", "Alt-v", "Alt-e"]
    + "abdefghjklmnoprstuxyz0123456789:/?;é漢".map(String.init)

  @Test(arguments: 0..<seeds)
  func `random keys trap nothing, and every file is sound after`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let files = SimulatedFileSystem()
    var player = try Player(files: files)
    for _ in 0..<150 {
      player.send(Self.event(in: player.size, &random))
      if case .editText(let text) = player.effect { player.edited(text + " edited") }
    }
    let folder = try WorkspaceFolder.open(Player.folder, Surroundings.atDesk(files).session)
    #expect(folder.check().isEmpty)
    let (workspace, problems) = Workspace.reading(folder.documents)
    #expect(problems.isEmpty)
    // What was emptied again is a blank record in memory, and none once it is read.
    #expect(workspace == Workspace.reading(player.workspace.documents).workspace)
  }

  private static func event(in size: Size, _ random: inout SeededGenerator) -> Event {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: .paste("Welder\t51-4121\n=1+1\n\u{1B}[2J漢\u{202E}")
    case 1:
      .mouse(
        Mouse(
          Bool.random(using: &random) ? .click : .doubleClick,
          at: Point(
            row: Int.random(in: 0...size.height, using: &random),
            column: Int.random(in: 0...size.width, using: &random))))
    case 2: .mouse(Mouse(.wheelDown, at: Point(row: 5, column: 5)))
    case 3:
      .resize(
        Size(
          width: [1, 20, 60, 80, 120].randomElement(using: &random) ?? 80,
          height: [1, 5, 16, 24, 40].randomElement(using: &random) ?? 24))
    default: .key(keys.randomElement(using: &random).flatMap { Key($0) } ?? .escape)
    }
  }
}
