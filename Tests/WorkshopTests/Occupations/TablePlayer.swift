import CareerPathways
import TerminalUI

@testable import Workshop

extension Player {
  /// Someone who opened the table of all occupations.
  static func atTable(
    _ workspace: Workspace = LouisvilleExample.workspace(), width: Int = 80, height: Int = 24
  ) throws -> Player {
    var player = try Player(workspace, width: width, height: height)
    player.press("Ctrl-G", "o")
    return player
  }

  /// The table in front, or nil where another layer is.
  var table: RecordTable<OccupationRows>? { (stack.front as? OccupationsScreen)?.table }

  /// The titles of the rows that show.
  var titles: [String] {
    guard let table else { return [] }
    return (0..<table.rowCount).compactMap { table.row(at: $0)?.title }
  }

  /// Goes to the column of a field in the row with the cursor.
  mutating func goTo(column key: String) {
    press("Home")
    for column in OccupationRow.columns {
      if column.key == key { return }
      press("Right")
    }
  }
}
