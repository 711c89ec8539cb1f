import TerminalUI

extension RecordTableScreen {
  /// Selecting cells, and copying many of them.
  static var selectingCommands: [Command<Self>] {
    [
      select("left", to: "to the left", .left, columns: -1),
      select("right", to: "to the right", .right, columns: 1),
      select("up", to: "up", .up, rows: -1), select("down", to: "down", .down, rows: 1),
      command(
        "copy-all", "Copy the whole table", keys: [.alt("c")],
        summary: "Keeps every row that shows, with titles, to paste it into a spreadsheet.",
        unless: { screen, _ in screen.table.rowCount == 0 ? "There is no row here" : nil }
      ) { $0.table.copyAll(&$1) },
    ]
  }

  private static func select(
    _ id: String, to words: String, _ key: Key.Code, rows: Int = 0, columns: Int = 0
  ) -> Command<Self> {
    command(
      "select-\(id)", "Select cells \(words)", keys: [Key(key, .shift)],
      summary: "Selects the cell and the next one, to copy, cut or clear them together."
    ) { screen, _ in
      screen.table.extend(rows: rows, columns: columns)
      return .handled
    }
  }
}
