/// What became of an event given to a list.
package enum ListAnswer: Equatable, Sendable {
  case ignored
  /// Another row is selected, or the list scrolled.
  case moved
  /// The selected row was chosen, with Enter or a double click.
  case chosen
}

/// Rows of one line each, one of them selected.
///
/// It knows neither the rows nor how many there are: both come with each call,
/// so that a list never shows more than there is.
package struct ListView: Equatable, Sendable {
  /// The selected row, which may lie past the end until the next call.
  package var selection: Int
  private var scroll = Scroll()

  package init(selection: Int = 0) { self.selection = selection }

  /// The selected row of so many, or nil where there is none.
  package func selected(of count: Int) -> Int? {
    count > 0 ? min(max(0, selection), count - 1) : nil
  }

  package mutating func handle(_ key: Key, of count: Int) -> ListAnswer {
    guard let row = selected(of: count) else { return .ignored }
    switch key {
    case .up: selection = row - 1
    case .down: selection = row + 1
    case .pageUp: selection = row - max(1, scroll.window - 1)
    case .pageDown: selection = row + max(1, scroll.window - 1)
    case .home, Key(.home, .control): selection = 0
    case .end, Key(.end, .control): selection = count - 1
    case .enter: return .chosen
    default: return .ignored
    }
    selection = min(max(0, selection), count - 1)
    return .moved
  }

  /// Answers the mouse on a place that `draw` marked.
  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, of count: Int
  ) -> ListAnswer {
    switch mouse.action {
    case .wheelUp, .wheelDown:
      turn(by: mouse.action == .wheelUp ? -3 : 3, of: count)
      return .moved
    case .click, .doubleClick:
      guard case .item(let row) = meaning, (0..<count).contains(row) else { return .ignored }
      selection = row
      return mouse.action == .click ? .moved : .chosen
    }
  }

  /// Scrolls, and takes the selection along where it would leave the window.
  private mutating func turn(by rows: Int, of count: Int) {
    guard let row = selected(of: count) else { return }
    scroll.turn(by: rows, of: count)
    let visible = scroll.visible(of: count)
    selection = min(max(row, visible.lowerBound), visible.upperBound - 1)
  }

  /// Draws the rows that fit the frame, the selected one with a pointer before it.
  ///
  /// `row` draws one row inside its own frame in the style it is given. Each row
  /// is marked as an item of its number. `empty` is shown where there are none.
  package mutating func draw(
    on canvas: inout Canvas, count: Int, empty: String = "", focused: Bool = true,
    row: (inout Canvas, Int, Style) -> Void
  ) {
    guard let selected = selected(of: count) else {
      canvas.write(wrapped: empty, row: 0, width: canvas.width, most: canvas.height, .muted)
      return
    }
    selection = selected
    scroll.show(selected, of: count, in: canvas.height)
    let width = canvas.width - (scroll.isNeeded(for: count) ? 2 : 0)
    for index in scroll.visible(of: count) {
      let area = Rect(row: index - scroll.offset, column: 0, width: width, height: 1)
      let style: Style = index == selected && focused ? .selection : .text
      canvas.fill(area, style)
      if index == selected { canvas.write("›", row: area.row, style) }
      canvas.within(area.splitLeft(2).rest) { row(&$0, index, style) }
      canvas.mark(area, as: .item(index))
    }
    scroll.drawBar(on: &canvas, of: count)
    if focused { canvas.placeCursor(row: selected - scroll.offset, column: 0) }
  }
}
