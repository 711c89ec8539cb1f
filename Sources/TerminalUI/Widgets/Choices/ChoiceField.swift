/// One of a few named values, shown as `‹ value ›`.
///
/// Left and Right go through the values, a letter to the next one that begins
/// with it, Delete to none. Where there are many, let the user pick from a list.
package struct ChoiceField: Equatable, Sendable {
  package let options: [String]
  /// The number of the value; nil where none is chosen.
  package private(set) var selection: Int?
  /// What stands in the field while no value is chosen.
  package let placeholder: String

  package init(_ options: [String], selection: Int?, placeholder: String = "none") {
    self.options = options
    self.selection = selection.flatMap { options.indices.contains($0) ? $0 : nil }
    self.placeholder = placeholder
  }

  /// The value as text; empty where none is chosen.
  package var text: String { selection.map { options[$0] } ?? "" }

  package mutating func handle(_ key: Key) -> FieldAnswer {
    guard !options.isEmpty else { return .ignored }
    let before = selection
    let last = options.count - 1
    switch key {
    case .left: selection = max(0, (selection ?? options.count) - 1)
    case .right, .character(" "): selection = min(last, (selection ?? -1) + 1)
    case .home: selection = 0
    case .end: selection = last
    case .delete, .backspace: selection = nil
    default:
      guard let letter = key.typed else { return .ignored }
      selection = next(beginning: letter) ?? selection
    }
    return selection == before ? .moved : .changed
  }

  /// The next value, in a circle, that begins with a letter in either case.
  private func next(beginning letter: Character) -> Int? {
    let wanted = letter.lowercased()
    let start = (selection ?? -1) + 1
    return (start..<(start + options.count)).lazy.map { $0 % options.count }
      .first { options[$0].prefix(1).lowercased() == wanted }
  }

  /// Draws the value in one row; with the focus, arrows and the real cursor stand beside it.
  package func draw(
    on canvas: inout Canvas, row: Int = 0, focused: Bool = true, _ style: Style = .field
  ) {
    let shown = selection == nil ? placeholder : text
    let shownStyle = selection == nil ? style.with(.dim) : style
    canvas.fill(Rect(row: row, column: 0, width: canvas.width, height: 1), style)
    guard focused else { return canvas.write(shown, row: row, width: canvas.width, shownStyle) }
    let value = TextWidth.fit(shown, width: canvas.width - 4)
    canvas.write("‹", row: row, style)
    canvas.write(value, row: row, column: 2, shownStyle)
    canvas.write("›", row: row, column: TextWidth.of(value) + 3, style)
    canvas.placeCursor(row: row, column: min(2, canvas.width - 1))
  }
}
