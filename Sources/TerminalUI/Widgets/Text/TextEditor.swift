/// Several lines of text being typed, wrapped between words.
///
/// Enter begins a line. Esc, Tab and whatever keeps the text are the caller's.
package struct TextEditor: Equatable, Sendable {
  /// What stands in the editor while it is empty.
  package var placeholder: String
  package private(set) var draft: Draft
  /// The lines as they are drawn, as ranges of places in the draft.
  var lines: [Range<Int>] = [0..<0]
  /// The columns the lines were wrapped to.
  var width = 80
  /// The column that moves up and down keep to.
  private var goal: Int?
  var scroll = Scroll()
  /// Where the editor was drawn last, in coordinates of the whole canvas.
  var origin: Point?

  package init(_ text: String = "", placeholder: String = "") {
    draft = Draft(text)
    self.placeholder = placeholder
    wrap()
  }

  package var text: String { draft.text }

  /// Puts other text in the editor, as one edit that can be undone.
  package mutating func replace(with text: String) {
    draft.selectAll()
    draft.insert(Typed.lines(text))
    settle(.changed)
  }

  package mutating func handle(_ event: Event, _ clipboard: inout Clipboard) -> FieldAnswer {
    switch event {
    case .key(let key): settle(handle(key, &clipboard), keepsGoal: Self.rowMoves[key.code] != nil)
    case .paste(let text): settle(insert(text))
    case .mouse(let mouse): settle(handle(mouse))
    case .resize: .ignored
    }
  }

  /// Whether the cursor stands in the first line, or in the last.
  package var isAtFirstLine: Bool { row(of: draft.cursor) == 0 }
  package var isAtLastLine: Bool { row(of: draft.cursor) == lines.count - 1 }

  /// The rows the text takes at a width; at least one.
  package mutating func height(width: Int) -> Int {
    wrap(to: width)
    return lines.count
  }

  private mutating func handle(_ key: Key, _ clipboard: inout Clipboard) -> FieldAnswer {
    if let letter = key.typed { return insert(String(letter), typing: true) }
    if key.code == .enter, !key.modifiers.contains(.control) { return insert("\n", typing: true) }
    let selecting = key.modifiers == .shift
    if selecting || key.modifiers.isEmpty {
      if let rows = Self.rowMoves[key.code] { return moveRows(rows(scroll.window), selecting) }
      if key.code == .home || key.code == .end { return moveToEdge(key.code, selecting) }
    }
    guard let action = DraftAction.keys[key] else { return .ignored }
    if action == .paste { return insert(clipboard.text) }
    return draft.perform(action, &clipboard)
  }

  /// How many rows each key moves, by the rows that show.
  private static let rowMoves: [Key.Code: @Sendable (Int) -> Int] = [
    .up: { _ in -1 }, .down: { _ in 1 }, .pageUp: { 1 - max(2, $0) }, .pageDown: { max(2, $0) - 1 },
  ]

  private mutating func insert(_ text: String, typing: Bool = false) -> FieldAnswer {
    let new = Typed.lines(text)
    guard !new.isEmpty else { return .moved }
    draft.insert(new, typing: typing)
    return .changed
  }

  private mutating func moveRows(_ rows: Int, _ selecting: Bool) -> FieldAnswer {
    let row = row(of: draft.cursor)
    let column = goal ?? column(of: draft.cursor, row: row)
    let target = row + rows
    switch target {
    case ..<0: draft.move(to: 0, selecting: selecting)
    case lines.count...: draft.move(to: draft.end, selecting: selecting)
    default: draft.move(to: place(atColumn: column, row: target), selecting: selecting)
    }
    goal = column
    return .moved
  }

  private mutating func moveToEdge(_ code: Key.Code, _ selecting: Bool) -> FieldAnswer {
    let row = row(of: draft.cursor)
    let place = code == .home ? lines[row].lowerBound : lastPlace(row: row)
    draft.move(to: place, selecting: selecting)
    return .moved
  }

  private mutating func handle(_ mouse: Mouse) -> FieldAnswer {
    guard let origin else { return .ignored }
    switch mouse.action {
    case .wheelUp: return moveRows(-3, false)
    case .wheelDown: return moveRows(3, false)
    case .click, .doubleClick:
      let row = mouse.place.row - origin.row + scroll.offset
      guard mouse.place.row >= origin.row, lines.indices.contains(row) else { return .ignored }
      draft.move(to: place(atColumn: mouse.place.column - origin.column, row: row))
      if mouse.action == .doubleClick { draft.selectWord() }
      return .moved
    }
  }

  @discardableResult
  private mutating func settle(_ answer: FieldAnswer, keepsGoal: Bool = false) -> FieldAnswer {
    if answer == .changed { wrap() }
    if !keepsGoal, answer != .ignored { goal = nil }
    return answer
  }
}
