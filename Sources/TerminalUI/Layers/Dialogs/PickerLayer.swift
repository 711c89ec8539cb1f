/// One thing to pick: what it is called, and a few words beside it.
package struct PickerItem: Equatable, Sendable {
  package let title: String
  package let detail: String

  package init(_ title: String, detail: String = "") {
    self.title = title
    self.detail = detail
  }
}

/// A list to pick one thing from; typing finds it.
package struct PickerLayer<Context: Stage>: Layer {
  private let heading: String
  private let items: [PickerItem]
  private let empty: String
  private let pick: (Int, inout Context) -> Outcome<Context>
  private var filter: FilterList

  /// `empty` is shown where nothing answers what was typed.
  package init(
    title: String, items: [PickerItem], selection: Int = 0,
    empty: String = "Nothing is called that.",
    pick: @escaping (Int, inout Context) -> Outcome<Context>
  ) {
    heading = title
    self.items = items
    self.empty = empty
    self.pick = pick
    filter = FilterList(items.map { "\($0.title) \($0.detail)" }, selection: selection)
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "picker.pick", "Pick it", label: "Pick", keys: [.enter],
        summary: "Picks the marked row; type to find another."
      ) { $0.take(&$1) },
      Command(
        "picker.leave", "Leave without picking", label: "Leave", keys: [.escape],
        summary: "Goes back and changes nothing."
      ) { _, _ in .close },
    ] + Command.typingHistory
  }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { heading }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    guard event != .key(.enter) else { return .ignored }
    return filter.handle(event, &context.clipboard) == .ignored ? .ignored : .handled
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    filter.handle(mouse, on: meaning) == .chosen ? take(&context) : .handled
  }

  private func take(_ context: inout Context) -> Outcome<Context> {
    guard let index = filter.selected else { return .handled }
    return pick(index, &context).closingDialog
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    let content = Size(width: DialogBox.room(on: canvas), height: min(items.count, 16) + 2)
    DialogBox.draw(on: &canvas, title: heading, content: content) { canvas in
      filter.draw(on: &canvas, empty: empty) { canvas, index, style in
        let item = items[index]
        let used = canvas.write(TextWidth.fit(item.title, width: canvas.width), row: 0, style)
        canvas.within(canvas.bounds.splitLeft(used + 2).rest) {
          $0.write(item.detail, row: 0, width: $0.width, style.with(.dim), align: .right)
        }
      }
    }
  }
}
