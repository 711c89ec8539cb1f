/// Every command that works behind it and everywhere, by name.
package struct PaletteLayer<Context: Stage>: Layer {
  private let rows: [CommandRow]
  private var filter: FilterList

  package init(rows: [CommandRow]) {
    self.rows = rows.filter { !$0.title.isEmpty }
    filter = FilterList(self.rows.map(\.title), placeholder: "Type what you want to do")
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "palette.run", "Do it", label: "Do it", keys: [.enter],
        summary: "Runs the marked command; type to find another."
      ) { layer, _ in layer.take() },
      Command(
        "palette.leave", "Leave the palette", label: "Leave", keys: [.escape, .control("p")],
        summary: "Goes back and does nothing."
      ) { _, _ in .close },
    ] + Command.typingHistory
  }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { "Commands" }
  package func purpose(_ context: Context) -> String {
    "Finds a command by its name. Its key stands beside it; a command that cannot work now says why."
  }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    guard event != .key(.enter) else { return .ignored }
    return filter.handle(event, &context.clipboard) == .ignored ? .ignored : .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    filter.handle(mouse, on: meaning) == .chosen ? take() : .handled
  }

  private func take() -> Outcome<Context> {
    guard let index = filter.selected else { return .handled }
    if let reason = rows[index].refusal { return .refused(reason) }
    return .closeAndRun(rows[index].id)
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    let width = DialogBox.room(on: canvas, most: 72)
    let content = Size(width: width, height: min(rows.count, 16) + 2)
    DialogBox.draw(on: &canvas, title: "Commands", content: content) { canvas in
      filter.draw(on: &canvas, empty: "No command is called that.") { canvas, index, style in
        Self.draw(rows[index], on: &canvas, style)
      }
    }
  }

  /// Draws the title, and at the right the keys or the reason why it cannot work.
  private static func draw(_ row: CommandRow, on canvas: inout Canvas, _ style: Style) {
    let shown = row.refusal == nil || style.role == .selection ? style : .muted
    let used = canvas.write(TextWidth.fit(row.title, width: canvas.width), row: 0, shown)
    let beside = row.refusal ?? row.keys.map(\.description).joined(separator: ", ")
    canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
      $0.write(beside, row: 0, width: $0.width, shown, align: .right)
    }
  }
}
