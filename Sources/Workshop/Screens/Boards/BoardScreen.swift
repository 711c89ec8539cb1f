import CareerPathways
import TerminalUI

/// A screen that shows records of several kinds in a way of its own and leads to their forms.
protocol BoardScreen: Layer where Context == Workshop {
  /// What the ids of its commands begin with.
  static var prefix: String { get }

  /// The record under the cursor, with the field that the cursor stands in.
  func place(_ workshop: Workshop) -> RecordPlace?
}

extension BoardScreen {
  /// Opening and removing what the cursor is on, and leaving.
  static var boardCommands: [Command<Self>] { [openCommand, removeCommand, backCommand] }

  static var openCommand: Command<Self> {
    command(
      "open", "Fill in the form", label: "Open", keys: [.enter, .function(2)],
      summary: "Opens every field of what the cursor is on.",
      unless: { $0.place($1) == nil ? "There is nothing here to open" : nil }
    ) { screen, workshop in
      screen.place(workshop).flatMap { workshop.form(at: $0) }.map { .push($0) } ?? .handled
    }
  }

  static var removeCommand: Command<Self> {
    command(
      "remove", "Remove it", keys: [.delete],
      summary: "Removes what the cursor is on; Ctrl-Z brings it back.",
      unless: { screen, workshop in
        workshop.readOnlyReason
          ?? (screen.place(workshop) == nil ? "There is nothing here to remove" : nil)
      }
    ) { screen, workshop in
      if let found = screen.place(workshop).flatMap({ workshop.record(at: $0) }) {
        workshop.remove(found.record, of: found.kind)
      }
      return .handled
    }
  }

  static var backCommand: Command<Self> {
    command("back", "Go back", label: "Back", keys: [.escape], summary: "Leaves the screen.") {
      _, _ in .close
    }
  }

  /// A command that leads to the table of a kind.
  static func tableCommand<R: KeptRecord>(
    _ type: R.Type, key: Character, label: String = ""
  ) -> Command<Self> {
    command(
      R.folder.text, "Show the table of \(R.noun.many)", label: label, keys: [.character(key)],
      summary: "Opens the table: \(R.purpose.prefix(1).lowercased() + R.purpose.dropFirst())"
    ) { screen, workshop in
      guard let kind = workshop.workspace.kind(R.folder) else { return .handled }
      let place = screen.place(workshop)
      return .push(
        RecordsScreen(kind, workshop, at: place?.folder == R.folder ? place?.id : nil))
    }
  }

  /// A command that asks for the first field of a record and adds it; `prepare` fills in more.
  static func addCommand<R: KeptRecord>(
    _ type: R.Type, key: Key, label: String = "",
    prepare: @escaping @Sendable (Self, Workshop, inout R) -> Void = { _, _, _ in }
  ) -> Command<Self> {
    command(
      "add-\(R.folder.text)", "Add a \(R.noun.one)", label: label, keys: [key],
      summary: "Adds a \(R.noun.one) and asks what it is called.", unless: { $1.readOnlyReason }
    ) { screen, workshop in
      var record = R(id: workshop.newID())
      prepare(screen, workshop, &record)
      return .push(NewRecord.prompt(record))
    }
  }

  static func command(
    _ id: String, _ title: String, label: String = "", keys: [Key] = [], summary: String,
    unless refusal: @escaping @Sendable (Self, Workshop) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout Self, inout Workshop) -> Outcome<Workshop>
  ) -> Command<Self> {
    Command(
      "\(prefix).\(id)", title, label: label, keys: keys, summary: summary, refusal: refusal,
      run: run)
  }
}
