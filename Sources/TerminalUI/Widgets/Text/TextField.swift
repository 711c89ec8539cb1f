/// One line of text being typed.
///
/// Enter, Esc, Tab and the arrows up and down are the caller's: they commit,
/// abandon and go on.
package struct TextField: Equatable, Sendable {
  /// What stands in the field while it is empty.
  package var placeholder: String
  /// The most letters it takes.
  package let limit: Int
  package private(set) var draft: Draft
  /// Whether something of what was typed or pasted last found no room.
  package private(set) var isCut = false
  /// The first column of the text that shows.
  private var firstColumn = 0
  /// Where the field was drawn last, in coordinates of the whole canvas.
  private var place: Point?

  package init(_ text: String = "", placeholder: String = "", limit: Int = .max) {
    draft = Draft(text)
    self.placeholder = placeholder
    self.limit = limit
  }

  package var text: String { draft.text }
  package var isEmpty: Bool { draft.isEmpty }

  /// Puts other text in the field, as one edit that can be undone.
  package mutating func replace(with text: String) {
    draft.selectAll()
    draft.insert(fitting(text))
  }

  package mutating func selectAll() { draft.selectAll() }

  package mutating func handle(_ event: Event, _ clipboard: inout Clipboard) -> FieldAnswer {
    switch event {
    case .key(let key): handle(key, &clipboard)
    case .paste(let text): insert(text)
    case .mouse(let mouse): handle(mouse)
    case .resize: .ignored
    }
  }

  private mutating func handle(_ key: Key, _ clipboard: inout Clipboard) -> FieldAnswer {
    if let letter = key.typed { return insert(String(letter), typing: true) }
    guard let action = DraftAction.keys[key] else { return .ignored }
    if action == .paste { return insert(clipboard.text) }
    isCut = false
    return draft.perform(action, &clipboard)
  }

  /// Puts the cursor under a click on the field; a double click selects the word there.
  private mutating func handle(_ mouse: Mouse) -> FieldAnswer {
    guard mouse.isClick, let place, mouse.place.row == place.row else { return .ignored }
    let column = mouse.place.column - place.column + firstColumn
    draft.move(to: draft.place(atColumn: column, in: 0..<draft.end))
    if mouse.action == .doubleClick { draft.selectWord() }
    return .moved
  }

  private mutating func insert(_ text: String, typing: Bool = false) -> FieldAnswer {
    let line = fitting(text)
    guard !line.isEmpty else { return .moved }
    draft.insert(line, typing: typing)
    return .changed
  }

  /// The text as one line, as far as there is room for it beside what is not selected.
  private mutating func fitting(_ text: String) -> String {
    let line = Typed.line(text)
    guard limit < .max else { return line }
    let room = max(0, limit - draft.text.count + draft.selectedText.count)
    isCut = line.count > room
    return String(line.prefix(room))
  }

  /// Draws the field across one row, with the real cursor in it while it has the focus.
  package mutating func draw(
    on canvas: inout Canvas, row: Int = 0, focused: Bool = true, _ style: Style = .field
  ) {
    let width = canvas.width
    canvas.fill(Rect(row: row, column: 0, width: width, height: 1), style)
    place = canvas.absolute(row: row, column: 0)
    guard focused else {
      firstColumn = 0
      return canvas.write(shown, row: row, width: width, shownStyle(style))
    }
    let column = TextWidth.of(draft[0..<draft.cursor])
    scroll(to: column, width: width)
    if draft.isEmpty {
      canvas.write(placeholder, row: row, width: width, shownStyle(style))
    } else {
      canvas.write(draft.text, row: row, column: -firstColumn, style)
    }
    markSelection(on: &canvas, row: row)
    if isCut { drawLimit(on: &canvas, row: row) }
    canvas.placeCursor(row: row, column: column - firstColumn)
  }

  /// Says over the start of the row that what came last was too long.
  private func drawLimit(on canvas: inout Canvas, row: Int) {
    let words = " Cut off: \(limit) letters fit here "
    canvas.write(TextWidth.fit(words, width: canvas.width - 8), row: row, Style(.caution, .reverse))
  }

  private var shown: String { draft.isEmpty ? placeholder : draft.text }

  private func shownStyle(_ style: Style) -> Style {
    draft.isEmpty ? style.with(.dim) : style
  }

  private mutating func scroll(to column: Int, width: Int) {
    let width = max(1, width)
    if column < firstColumn { firstColumn = column }
    if column >= firstColumn + width { firstColumn = column - width + 1 }
    let longest = TextWidth.of(draft.text) + 1
    firstColumn = max(0, min(firstColumn, longest - width))
  }

  private func markSelection(on canvas: inout Canvas, row: Int) {
    guard let selection = draft.selection else { return }
    let start = TextWidth.of(draft[0..<selection.lowerBound])
    let width = TextWidth.of(draft[selection])
    let area = Rect(row: row, column: start - firstColumn, width: width, height: 1)
    canvas.restyle(area) { Style(.selection, $0.traits) }
  }
}
