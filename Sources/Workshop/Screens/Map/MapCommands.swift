import CareerPathways
import TerminalUI

extension MapScreen {
  package static let commands: [Command<MapScreen>] =
    mainCommands + movingCommands + selectingCommands + clipboardCommands + placeCommands
    + linkCommands + lookCommands + showingCommands + auditCommands + lifeCommands
    + leavingCommands + exportCommands + meetingCommands

  private static let mainCommands: [Command<MapScreen>] = [
    .editing(
      "add", "Add one after the cursor", label: "or type: add", keys: [.control("n"), .insert],
      summary: "Adds an occupation, or on a title a level or a pathway. Typing does it at once."
    ) { screen, map, workshop in screen.type("", on: map, workshop) },
    .reading(
      "open", "Open what the cursor is on", label: "Open", keys: [.enter],
      summary:
        "Opens the occupation’s form; renames a title; begins an occupation in an empty cell."
    ) { screen, map, workshop in screen.open(map, workshop) },
    .editing(
      "remove", "Remove what the cursor is on", label: "Remove", keys: [.delete],
      summary:
        "Removes the occupation, all in the selected cells, or the level or pathway with all in "
        + "it. Ctrl-Z brings it back.",
      unless: { screen, map in
        screen.isOnNothing(of: map) ? "There is nothing here to remove" : nil
      }
    ) { screen, map, workshop in screen.remove(from: map, &workshop) },
    .editing(
      "figures", "Give figures for the whole cell", label: "Figures",
      keys: [.function(4), .control("w")],
      summary: "Opens postings and wages of the cell, which win over those of its occupations.",
      unless: needsCell
    ) { screen, map, workshop in screen.openFigures(of: map) },
    .editing(
      "form", "Fill in the form", keys: [.function(2)],
      summary: "Opens every field of the occupation, the level, the pathway or the map."
    ) { screen, map, workshop in screen.openForm(of: map, workshop) },
    .editing(
      "add-before", "Add one before the cursor", keys: [.control("b")],
      summary: "Adds an occupation above this one, or a level or a pathway before this one."
    ) { screen, map, workshop in screen.type("", .before, on: map, workshop) },
    .editing(
      "add-level", "Add a level below", keys: [.function(7)],
      summary: "Adds a row to the map under the one with the cursor."
    ) { screen, map, workshop in
      screen.addLevel("", at: screen.cursor.level < 0 ? nil : screen.cursor.level + 1, on: map)
    },
    .editing(
      "add-pathway", "Add a pathway to the right", keys: [.function(8)],
      summary: "Adds a column to the map after the one with the cursor."
    ) { screen, map, workshop in
      screen.addPathway(
        "", at: screen.cursor.pathway < 0 ? nil : screen.cursor.pathway + 1, on: map)
    },
  ]

  private static let clipboardCommands: [Command<MapScreen>] = [
    .editing(
      "cut", "Cut the occupation or the selected cells", keys: [.control("x")],
      summary: "Takes them off the map, to paste them elsewhere with all that is known of them.",
      unless: needsCellToCopy
    ) { screen, map, workshop in screen.cut(from: map, &workshop) },
    .reading(
      "copy", "Copy the occupation or the selected cells", keys: [.control("c")],
      summary: "Keeps them with all that is known of them, to paste them elsewhere.",
      unless: needsCellToCopy
    ) { screen, map, workshop in screen.copy(from: map, &workshop) },
    .editing(
      "paste", "Paste from the cursor on", keys: [.control("v")],
      summary:
        "Adds what was cut or copied. Of text, a line is an occupation and a spreadsheet’s cell "
        + "a cell; on a title, its first row or column are titles."
    ) { screen, map, workshop in screen.paste(on: map, &workshop) },
  ]

  private static let placeCommands: [Command<MapScreen>] = [
    .reading(
      "next-cell", "Go to the next cell", keys: [.tab],
      summary: "Goes one cell to the right, and from the last on to the next level."
    ) { screen, map, _ in
      screen.go(to: screen.cursor.moved(.next, in: map), on: map)
      return .handled
    },
    .reading(
      "previous-cell", "Go to the previous cell", keys: [.shiftTab],
      summary: "Goes one cell to the left, and from the first back to the level above."
    ) { screen, map, _ in
      screen.go(to: screen.cursor.moved(.previous, in: map), on: map)
      return .handled
    },
    .reading(
      "find", "Find an occupation", keys: [.control("f"), .function(3)],
      summary: "Finds an occupation by its title, its SOC code or a credential, and goes to it.",
      unless: { _, map in map.occupations.isEmpty ? "The map has no occupations yet" : nil }
    ) { screen, map, _ in screen.find(on: map) },
    .editing(
      "note", "Write a note", keys: [.control("e")],
      summary: "Opens the notes of the occupation, the level, the pathway or the map."
    ) { screen, map, workshop in screen.openNote(of: map) },
  ]
}
