/// The items of a list, each on its own row: typing adds one, and what stands elsewhere is offered.
///
/// It reads the items anew with each drawing and hands over the whole list with
/// each change, so every change is kept at once.
package struct ListLayer<Context: Stage>: Layer {
  let heading: String
  let hint: String
  private let read: (Context) -> [String]
  private let commit: ([String], inout Context) -> String?
  var entry: ListEntry
  /// The items as they were read last.
  private(set) var items: [String] = []
  /// The selected item; the row below the last one is for a new item.
  private(set) var selection: Int
  private(set) var problem: String?
  var scroll = Scroll()

  /// Begins a new item with `typed`.
  package init(
    title: String, hint: String = "", typed: String = "", offers: [String] = [],
    items: @escaping (Context) -> [String],
    commit: @escaping ([String], inout Context) -> String?
  ) {
    heading = title
    self.hint = hint
    read = items
    self.commit = commit
    entry = ListEntry(typed, offers: offers)
    selection = typed.isEmpty ? 0 : .max
  }

  package static var commands: [Command<Self>] { listCommands }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { heading }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    refresh(context)
    if case .key(let key) = event, !entry.isOpen, move(by: key) { return .handled }
    if case .key(let key) = event, entry.chooses(with: key) { return .handled }
    if !entry.isOpen, !ListEntry.isTyped(event), selection < items.count { return .ignored }
    if !entry.isOpen, ListEntry.isTyped(event) { selection = items.count }
    if case .paste(let text) = event { return paste(text, &context) }
    switch entry.field.handle(event, &context.clipboard) {
    case .ignored where entry.isOpen && ListEntry.isHistory(event):
      return .refused(Command<Self>.nothingTyped)
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      problem = nil
      entry.refreshOffers(without: items)
      return .handled
    }
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    guard mouse.isClick, case .item(let row) = meaning else { return .ignored }
    if row >= ListEntry.firstOffer {
      entry.choose(row - ListEntry.firstOffer)
      return take(&context)
    }
    entry.close()
    selection = min(row, items.count)
    return mouse.action == .doubleClick ? take(&context) : .handled
  }

  package mutating func keep(_ context: inout Context) {
    if entry.isOpen { _ = take(&context) }
  }

  /// Moves among the rows; false for a key that does something else.
  private mutating func move(by key: Key) -> Bool {
    switch key {
    case .up: selection = max(0, selection - 1)
    case .down: selection = min(items.count, selection + 1)
    case .home, Key(.home, .control): selection = 0
    case .end, Key(.end, .control), .control("n"), .insert: selection = items.count
    default: return false
    }
    problem = nil
    return true
  }

  /// Adds each line of a text as an item, but for one line, which is typed.
  private mutating func paste(_ text: String, _ context: inout Context) -> Outcome<Context> {
    let lines = ListEntry.lines(of: text)
    guard lines.count > 1 else {
      _ = entry.field.handle(.paste(text), &context.clipboard)
      entry.refreshOffers(without: items)
      return .handled
    }
    change(&context) { items in items += lines.filter { !items.contains($0) } }
    selection = items.count
    return .handled
  }

  private mutating func refresh(_ context: Context) {
    items = read(context)
    selection = max(0, min(selection, items.count))
  }

  /// Hands over the changed list; false where it cannot stand.
  @discardableResult
  private mutating func change(
    _ context: inout Context, _ edit: (inout [String]) -> Void
  ) -> Bool {
    var changed = items
    edit(&changed)
    problem = changed == items ? nil : commit(changed, &context)
    refresh(context)
    return problem == nil
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    refresh(context)
    ListBox(self).draw(on: &canvas, entry: &entry, scroll: &scroll)
  }
}

/// What the commands do.
extension ListLayer {
  /// Takes what is typed, or begins to change the item under the cursor.
  mutating func take(_ context: inout Context) -> Outcome<Context> {
    refresh(context)
    guard entry.isOpen else {
      if selection < items.count { entry.change(items[selection]) }
      return .handled
    }
    let text = entry.text
    let place = entry.isChanging ? selection : nil
    let isKept = change(&context) { items in
      if let place, items.indices.contains(place) {
        if text.isEmpty { items.remove(at: place) } else { items[place] = text }
      } else if !text.isEmpty, !items.contains(text) {
        items.append(text)
      }
    }
    guard isKept else { return .handled }
    entry.close()
    selection = min(items.count, place.map { $0 + 1 } ?? items.count)
    return .handled
  }

  mutating func remove(_ context: inout Context) -> Outcome<Context> {
    refresh(context)
    guard items.indices.contains(selection) else { return .refused("There is nothing to remove") }
    let place = selection
    change(&context) { $0.remove(at: place) }
    return .handled
  }

  mutating func move(by step: Int, _ context: inout Context) -> Outcome<Context> {
    refresh(context)
    let (from, to) = (selection, selection + step)
    guard !entry.isOpen, items.indices.contains(from) else {
      return .refused("Go to an item first")
    }
    guard items.indices.contains(to) else { return .refused("The list ends here") }
    if change(&context, { $0.swapAt(from, to) }) { selection = to }
    return .handled
  }

  /// Takes back what is being typed, else goes back.
  mutating func leave() -> Outcome<Context> {
    guard entry.isOpen else { return .close }
    entry.close()
    problem = nil
    return .handled
  }
}
