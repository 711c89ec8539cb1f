import TerminalUI

extension RecordTableScreen {
  /// The commands that every table of records has.
  static var tableCommands: [Command<Self>] {
    cellCommands + selectingCommands + orderCommands + movingCommands
  }

  private static var cellCommands: [Command<Self>] {
    [
      command(
        "change", "Change the cell", label: "or type: change", keys: [.enter, .function(2)],
        summary: "Opens the cell to change it; in a column of places, goes to the place.",
        unless: { screen, _ in screen.table.row == nil ? "There is no row here" : nil }
      ) { $0.open(&$1) },
      command(
        "clear", "Clear the cell", label: "Clear", keys: [.delete],
        summary:
          "Empties the selected cells, or the cell; in the first column, removes the record.",
        unless: { $0.table.refusal($1) }
      ) { $0.table.clear(&$1) },
      command(
        "copy", "Copy the cell", keys: [.control("c")],
        summary: "Keeps the text of the cell, or the selected cells, to paste them elsewhere."
      ) { $0.table.copy(&$1) },
      command(
        "cut", "Cut the cell", keys: [.control("x")],
        summary: "Keeps the text of the cell, or the selected cells, and empties them.",
        unless: { $0.table.refusal($1) }
      ) { screen, workshop in
        _ = screen.table.copy(&workshop)
        return screen.table.clear(&workshop)
      },
      command(
        "paste", "Paste from the cell on", keys: [.control("v")],
        summary: "Puts a text, or rows and columns of a spreadsheet, in the cells from here on."
      ) { $0.table.paste($1.clipboard.text, &$1) },
      command(
        "box", "Open the cell in a box", keys: [.control("e")],
        summary: "Shows a long text in its own box, or a list with an item a row.",
        unless: { $0.table.refusal($1) }
      ) { $0.table.box($1) },
      command(
        "form", "Fill in the form", keys: [Key(.enter, .alt)],
        summary: "Opens every field of the row, one below the other."
      ) { screen, workshop in screen.form(workshop).map { .push($0) } ?? .handled },
    ]
  }

  private static var orderCommands: [Command<Self>] {
    [
      command(
        "filter", "Show only rows with some words", label: "Filter",
        keys: [.control("f"), .function(3)],
        summary: "Type words: rows that have each of them in some column show; Esc shows all."
      ) { screen, _ in
        screen.table.beginFilter()
        return .handled
      },
      sort("up", "Sort by the column, smallest first", label: "Sort", key: .up, false),
      sort("down", "Sort by the column, largest first", key: .down, true),
      command(
        "unsort", "Sort in the usual order", keys: [.alt("o")],
        summary: "Puts the rows back in the order in which the workspace has them."
      ) { screen, _ in
        screen.table.sort(by: nil)
        return .handled
      },
    ]
  }

  private static var movingCommands: [Command<Self>] {
    [
      move("next", "Go to the next cell", .tab, columns: 1),
      move("previous", "Go to the cell before", .shiftTab, columns: -1),
      command(
        "below", "Go to the cell below", keys: [.down], summary: "Goes one row down."
      ) { screen, _ in
        _ = screen.table.moves(by: .down)
        return .handled
      },
    ]
  }

  private static func sort(
    _ id: String, _ title: String, label: String = "", key: Key.Code, _ isDescending: Bool
  ) -> Command<Self> {
    command(
      "sort-\(id)", title, label: label, keys: [Key(key, .alt)],
      summary: "Sorts all rows by the column with the cursor; empty cells come last."
    ) { screen, _ in
      let column = screen.table.view.column
      screen.table.sort(by: RowOrder.Sort(column: column, isDescending: isDescending))
      return .handled
    }
  }

  /// Goes on across the row, and from its end to the next row.
  private static func move(
    _ id: String, _ title: String, _ key: Key, columns step: Int
  ) -> Command<Self> {
    command(id, title, keys: [key], summary: "\(title), past the end of a row to another.") {
      screen, _ in
      screen.table.step(step)
      return .handled
    }
  }

  /// A command that finds the table as the workspace is now.
  static func command(
    _ id: String, _ title: String, label: String = "", keys: [Key] = [], summary: String,
    unless refusal: @escaping @Sendable (Self, Workshop) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout Self, inout Workshop) -> Outcome<Workshop>
  ) -> Command<Self> {
    Command(
      "\(prefix).\(id)", title, label: label, keys: keys, summary: summary, refusal: refusal,
      run: { screen, workshop in
        screen.settle(&workshop)
        return run(&screen, &workshop)
      })
  }
}

extension RecordTable {
  /// Goes across by cells, from the end of a row to the next one.
  fileprivate mutating func step(_ step: Int) {
    anchor = nil
    let column = view.column + step
    if columns.indices.contains(column) {
      view.column = column
    } else if (0..<rowCount).contains(view.row + step) {
      view.row += step
      view.column = step > 0 ? 0 : columns.count - 1
    }
  }
}
