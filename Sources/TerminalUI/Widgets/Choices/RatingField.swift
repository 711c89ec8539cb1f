/// A rating from 1 to a few, shown as `1  2 [3] 4  5`.
package struct RatingField: Equatable, Sendable {
  /// The rating; nil where there is none yet.
  package private(set) var value: Int?
  /// The highest rating, at most 9.
  package let top: Int

  package init(_ value: Int?, top: Int = 5) {
    self.top = min(max(1, top), 9)
    self.value = value.flatMap { (1...self.top).contains($0) ? $0 : nil }
  }

  /// The columns it takes.
  package var width: Int { 3 * top }

  /// Digits rate, Left and Right go one down and up, Delete and 0 clear.
  package mutating func handle(_ key: Key) -> FieldAnswer {
    let before = value
    switch key {
    case .left: value = value.map { max(1, $0 - 1) }
    case .right: value = min(top, (value ?? 0) + 1)
    case .delete, .backspace, .character("0"): value = nil
    default:
      guard let digit = key.typed?.wholeNumberValue, (1...top).contains(digit) else {
        return .ignored
      }
      value = digit
    }
    return value == before ? .moved : .changed
  }

  /// Draws the figures from a column on, the rating in brackets.
  ///
  /// `mark` says what a click on a figure means.
  package func draw(
    on canvas: inout Canvas, row: Int = 0, column: Int = 0, focused: Bool = false,
    _ style: Style = .text, mark: (Int) -> Target.Meaning? = { _ in nil }
  ) {
    for figure in 1...top {
      let place = column + 3 * (figure - 1)
      let isValue = figure == value
      let shown: Style = isValue ? Style(focused ? .selection : style.role, .bold) : style
      canvas.write(Self.figures[figure], row: row, column: place + 1, shown)
      if isValue {
        canvas.write("[", row: row, column: place, shown)
        canvas.write("]", row: row, column: place + 2, shown)
      }
      let area = Rect(row: row, column: place, width: 3, height: 1)
      if let meaning = mark(figure) { canvas.mark(area, as: meaning) }
    }
    if focused { canvas.placeCursor(row: row, column: column + 3 * ((value ?? 1) - 1) + 1) }
  }

  private static let figures = (0...9).map(String.init)
}
