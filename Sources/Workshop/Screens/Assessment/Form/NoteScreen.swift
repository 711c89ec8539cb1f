import CareerPathways
import TerminalUI

/// The form with the note of one row open for writing.
///
/// However it is left, what was typed is kept; every line, and every few words of
/// one, are kept while it is being written.
struct NoteScreen: Layer {
  private var form: RatingScreen
  private var editor: TextEditor
  /// The text that needs no keeping: as opened, or as kept last.
  private var kept: String
  /// The note as it stood in the workspace last.
  private var seen: String

  init(_ form: RatingScreen, note: String) {
    self.form = form
    editor = TextEditor(note, placeholder: "Write what would strengthen it")
    kept = note
    seen = note
  }

  static let commands: [Command<NoteScreen>] = [
    Command(
      "note.leave", "Keep the note and go back", label: "Keep and go back",
      keys: [.escape, .tab, .shiftTab], summary: "Keeps what was typed and goes back to the form."
    ) { $0.leave(&$1) },
    Command(
      "note.editor", "Write the note in your editor", label: "Editor", keys: [.control("e")],
      summary: "Opens the note in the program that $EDITOR names."
    ) { screen, _ in .effect(.editText(screen.editor.text)) },
  ]

  func title(_ workshop: Workshop) -> String { form.title(workshop) }
  func isTyping(_ workshop: Workshop) -> Bool { true }

  func purpose(_ workshop: Workshop) -> String {
    """
    Write how this could be strengthened, in as many lines as you like. Esc or Tab keeps the \
    note; nothing you typed is lost.
    """
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard editor.handle(event, &workshop.clipboard) == .ignored else {
      keepAsWritten(after: event, &workshop)
      return .handled
    }
    switch event {
    case .key(.control("z")):
      return .refused("There is no more typing to undo; Esc leaves the note")
    case .key(.control("y")): return .refused("There is no typing to do again")
    default: return .ignored
    }
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    if case .cell(row: form.selected, column: 0) = meaning {
      return handle(.mouse(mouse), &workshop)
    }
    guard mouse.action == .click || mouse.action == .doubleClick, meaning != nil else {
      return handle(.mouse(mouse), &workshop)
    }
    guard keepNote(&workshop) else { return .handled }
    let outcome = form.handle(mouse, on: meaning, &workshop)
    if case .handled = outcome { return .replace(form) }
    return outcome
  }

  mutating func edited(_ text: String, _ workshop: inout Workshop) -> Outcome<Workshop> {
    editor.replace(with: text)
    keep(&workshop)
    return .handled
  }

  mutating func keep(_ workshop: inout Workshop) { keepNote(&workshop) }

  /// Keeps a line that ended, and what has grown by a few words since it was kept last.
  private mutating func keepAsWritten(after event: Event, _ workshop: inout Workshop) {
    let grown = abs(editor.text.utf8.count - kept.utf8.count)
    if event == .key(.enter) || grown >= Self.mostUnkept { keepNote(&workshop) }
  }

  /// The bytes typed that may be lost where the power fails.
  private static let mostUnkept = 24

  private mutating func leave(_ workshop: inout Workshop) -> Outcome<Workshop> {
    keepNote(&workshop) ? .replace(form) : .handled
  }

  /// Keeps what was typed; false where it could not be saved, and a notice says why.
  ///
  /// Where the response itself is gone, the clipboard keeps it.
  @discardableResult
  private mutating func keepNote(_ workshop: inout Workshop) -> Bool {
    guard editor.text != kept else { return true }
    guard form.path.response(in: workshop) != nil else {
      workshop.clipboard = Clipboard(editor.text)
      return true
    }
    guard form.path.write(editor.text, on: form.row, &workshop) else { return false }
    kept = editor.text
    seen = form.path.answer(to: form.row, in: workshop).note
    return true
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    follow(form.path.answer(to: form.row, in: workshop).note)
    var open: TextEditor? = editor
    form.draw(on: &canvas, workshop, editor: &open)
    if let open { editor = open }
  }

  /// Takes over a note changed elsewhere, as by undo, unless something was typed since.
  private mutating func follow(_ note: String) {
    guard note != seen else { return }
    seen = note
    guard editor.text == kept else { return }
    editor.replace(with: note)
    kept = editor.text
  }
}
