import CareerPathways
import LaborData
import StoreTrials
import WorkspaceStore

@testable import Workshop

extension Player {
  /// Someone at the example with its invented tables, who opened the gap screen.
  static func atGap(width: Int = 80, height: Int = 24) throws -> Player {
    var player = try Player.withTables(width: width, height: height)
    player.press("Ctrl-G", "g")
    return player
  }

  static func withTables(width: Int = 80, height: Int = 24) throws -> Player {
    let files = SimulatedFileSystem()
    let player = try Player(width: width, height: height, files: files)
    let data = DataFolder(of: Player.folder, files: files)
    let day = CalendarDate("2026-11-24") ?? .last
    for table in ExampleTables.all(on: day) { _ = try data.keep(table) }
    return player
  }

  /// The lines of the screen between the titles of the list and the rule below it.
  mutating func gapRows() -> [String] {
    let lines = screen().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines.firstIndex { $0.contains("Verdict") } ?? 0
    return lines[(start + 1)...].prefix { !$0.contains("────") }.map { line in
      line.split { " ›│█◆◇".contains($0) }.joined(separator: " ")
    }
  }
}
