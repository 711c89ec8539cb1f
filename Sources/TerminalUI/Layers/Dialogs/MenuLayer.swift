/// One entry of a menu: the letter that runs it, its words and what it does.
package struct MenuEntry<Context> {
  package let letter: Character
  package let label: String
  /// Why it cannot work now, or nil when it can.
  package let refusal: String?
  let run: (inout Context) -> Outcome<Context>

  package init(
    _ letter: Character, _ label: String, refusal: String? = nil,
    run: @escaping (inout Context) -> Outcome<Context>
  ) {
    self.letter = letter
    self.label = label
    self.refusal = refusal
    self.run = run
  }
}

/// The second key of a two-key command: each letter with what it does.
package struct MenuLayer<Context: Stage>: Layer {
  private let heading: String
  private let entries: [MenuEntry<Context>]
  private var list = ListView()

  package init(title: String, entries: [MenuEntry<Context>]) {
    heading = title
    self.entries = entries
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "menu.choose", "Choose the entry", label: "Choose", keys: [.enter],
        summary: "Does what the marked entry says; its letter does it at once."
      ) { layer, context in layer.choose(layer.list.selection, &context) },
      Command(
        "menu.leave", "Leave the menu", label: "Leave", keys: [.escape],
        summary: "Goes back and does nothing."
      ) { _, _ in .close },
    ]
  }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { heading }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    guard case .key(let key) = event else { return .ignored }
    if let letter = key.typed {
      let index =
        entries.firstIndex { $0.letter == letter }
        ?? entries.firstIndex { $0.letter.lowercased() == letter.lowercased() }
      return index.map { choose($0, &context) }
        ?? .refused("Nothing here is on ‘\(letter)’")
    }
    guard key != .enter else { return .ignored }
    return list.handle(key, of: entries.count) == .ignored ? .ignored : .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    if case .item(let index) = meaning, mouse.isClick { return choose(index, &context) }
    _ = list.handle(mouse, on: meaning, of: entries.count)
    return .handled
  }

  private func choose(_ index: Int, _ context: inout Context) -> Outcome<Context> {
    guard entries.indices.contains(index) else { return .handled }
    if let reason = entries[index].refusal { return .refused(reason) }
    return entries[index].run(&context).closingDialog
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    let widest = entries.reduce(TextWidth.of(heading) + 4) { max($0, TextWidth.of($1.label) + 7) }
    let width = min(DialogBox.room(on: canvas), widest)
    DialogBox.draw(
      on: &canvas, title: heading, content: Size(width: width, height: entries.count)
    ) { canvas in
      list.draw(on: &canvas, count: entries.count) { canvas, index, style in
        let entry = entries[index]
        canvas.writeEntry(
          entry.letter, entry.label, entry.refusal == nil ? style : style.with(.dim))
      }
    }
  }
}
