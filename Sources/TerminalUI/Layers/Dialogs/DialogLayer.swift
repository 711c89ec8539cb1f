/// One answer to a question: the letter that gives it, its words and what it does.
package struct DialogChoice<Context> {
  package let letter: Character
  package let label: String
  let run: (inout Context) -> Outcome<Context>

  package init(
    _ letter: Character, _ label: String, run: @escaping (inout Context) -> Outcome<Context>
  ) {
    self.letter = letter
    self.label = label
    self.run = run
  }
}

/// A question with a few answers; Esc leaves it without one.
package struct DialogLayer<Context: Stage>: Layer {
  private let heading: String
  private let question: String
  private let choices: [DialogChoice<Context>]
  private var list: ListView

  /// `selection` is the answer that Enter gives; let it be the one that harms least.
  package init(
    title: String, question: String, choices: [DialogChoice<Context>], selection: Int = 0
  ) {
    heading = title
    self.question = question
    self.choices = choices
    list = ListView(selection: selection)
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "dialog.choose", "Choose the answer", label: "Choose", keys: [.enter],
        summary: "Gives the answer that is marked; its letter gives it at once."
      ) { layer, context in layer.choose(layer.list.selection, &context) },
      Command(
        "dialog.leave", "Leave the question", label: "Leave", keys: [.escape],
        summary: "Goes back without an answer."
      ) { _, _ in .close },
    ]
  }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { heading }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    guard case .key(let key) = event else { return .ignored }
    if let letter = key.typed {
      let index = choices.firstIndex { $0.letter.lowercased() == letter.lowercased() }
      return index.map { choose($0, &context) } ?? .handled
    }
    guard key != .enter else { return .ignored }
    return list.handle(key, of: choices.count) == .ignored ? .ignored : .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    guard case .item(let index) = meaning, mouse.isClick else { return .ignored }
    return choose(index, &context)
  }

  private func choose(_ index: Int, _ context: inout Context) -> Outcome<Context> {
    guard choices.indices.contains(index) else { return .handled }
    return choices[index].run(&context).closingDialog
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    let room = DialogBox.room(on: canvas)
    let lines = TextWrap.lines(of: question, width: room)
    let width = max(
      lines.reduce(0) { max($0, TextWidth.of($1)) },
      choices.reduce(TextWidth.of(heading) + 4) { max($0, TextWidth.of($1.label) + 5) })
    let content = Size(width: min(room, width), height: lines.count + 1 + choices.count)
    DialogBox.draw(on: &canvas, title: heading, content: content) { canvas in
      let above = min(lines.count + 1, max(0, canvas.height - choices.count))
      canvas.write(wrapped: question, row: 0, width: canvas.width, most: min(lines.count, above))
      canvas.within(canvas.bounds.splitTop(above).rest) { drawChoices(on: &$0) }
    }
  }

  private mutating func drawChoices(on canvas: inout Canvas) {
    list.draw(on: &canvas, count: choices.count) { canvas, index, style in
      canvas.writeEntry(choices[index].letter, choices[index].label, style)
    }
  }
}

extension Canvas {
  /// Writes the letter that chooses an entry, and its words.
  mutating func writeEntry(_ letter: Character, _ label: String, _ style: Style) {
    write(String(letter), row: 0, style.with([.bold, .underline]))
    within(bounds.splitLeft(3).rest) { $0.write(label, row: 0, width: $0.width, style) }
  }
}
