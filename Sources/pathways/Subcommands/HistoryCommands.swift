import ArgumentParser
import TerminalUI
import Workshop
import WorkspaceStore

/// `pathways history`: lists the changes, newest first.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the changes, newest first.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    for entry in folder.changes.reversed() {
      let mark = entry.isUndone ? "undone  " : ""
      let text =
        "\(SystemClock.moment(entry.change.time))  \(entry.change.author)  \(mark)\(entry.change.sentence)"
      try Output.line(TextWidth.visible(text))
    }
  }
}

/// `pathways undo`: takes the last change back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take the last change back.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard let change = try reporting({ try folder.undo() }) else {
      throw Output.fail("There is nothing to undo.")
    }
    Output.say("Undone: \(change.sentence).")
  }
}

/// `pathways redo`: does again what was taken back last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what was taken back last.")

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let folder = try reporting { try workspace.open() }
    guard let change = try reporting({ try folder.redo() }) else {
      throw Output.fail("There is nothing to redo.")
    }
    Output.say("Done again: \(change.sentence).")
  }
}
