/// Several lines of text written in a box of their own.
///
/// Esc asks nothing: the text left behind goes to the clipboard, so that a slip
/// costs one paste.
package struct EditorLayer<Context: Stage>: Layer {
  private let heading: String
  private let hint: String
  /// The text as it was kept last.
  private var kept: String
  private var editor: TextEditor
  private let commit: (String, inout Context) -> Outcome<Context>

  package init(
    title: String, hint: String = "", text: String, placeholder: String = "",
    commit: @escaping (String, inout Context) -> Outcome<Context>
  ) {
    heading = title
    self.hint = hint
    kept = text
    editor = TextEditor(text, placeholder: placeholder)
    self.commit = commit
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "editor.keep", "Keep the text", label: "Keep", keys: [.function(2), .control("s")],
        summary: "Keeps the text and goes back."
      ) { layer, context in layer.commit(layer.editor.text, &context).closingDialog },
      Command(
        "editor.leave", "Leave without the changes", label: "Leave", keys: [.escape],
        summary: "Goes back; what you wrote stays on the clipboard."
      ) { $0.leave(&$1) },
      Command(
        "editor.outside", "Write in your own editor", label: "Your editor",
        keys: [.control("e")], summary: "Opens the text in the editor you use elsewhere."
      ) { layer, _ in .effect(.editText(layer.editor.text)) },
    ] + Command.typingHistory
  }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { heading }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    switch editor.handle(event, &context.clipboard) {
    case .moved, .changed: .handled
    case .ignored: .ignored
    }
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    _ = editor.handle(.mouse(mouse), &context.clipboard)
    return .handled
  }

  package mutating func edited(_ text: String, _ context: inout Context) -> Outcome<Context> {
    editor.replace(with: text)
    return .handled
  }

  /// Keeps the text where it was changed; the layer stays.
  package mutating func keep(_ context: inout Context) {
    guard editor.text != kept else { return }
    kept = editor.text
    _ = commit(kept, &context)
  }

  private func leave(_ context: inout Context) -> Outcome<Context> {
    if editor.text != kept {
      context.clipboard.text = editor.text
      context.notice = Notice("Left without the changes; Ctrl-V pastes what you wrote")
    }
    return .close
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    let width = DialogBox.room(on: canvas, most: 76)
    let hints = hint.isEmpty ? 0 : TextWrap.lines(of: hint, width: width, most: 2).count + 1
    let height = hints + max(8, min(20, editor.height(width: max(1, width - 1)) + 1))
    DialogBox.draw(
      on: &canvas, title: heading, content: Size(width: width, height: height)
    ) { canvas in
      let top = canvas.height > hints + 2 ? hints : 0
      canvas.write(wrapped: hint, row: 0, width: canvas.width, most: max(0, top - 1), .muted)
      canvas.within(canvas.bounds.splitTop(top).rest) { editor.draw(on: &$0) }
    }
  }
}
