/// What became of an event given to a table.
package enum TableAnswer: Equatable, Sendable {
  case ignored
  /// Another cell is selected, or the table scrolled.
  case moved
  /// The selected cell was chosen, with Enter or a double click.
  case chosen
  /// The title of this column was clicked.
  case heading(Int)
}

/// Rows and columns under a row of titles; the first column stays where it is.
///
/// It knows neither the cells nor how many there are: both come with each call.
/// A column is as wide as the widest text it has shown, within its own bounds.
package struct TableView: Equatable, Sendable {
  package var row = 0
  package var column = 0
  /// Whether whole rows are selected; Left and Right then scroll.
  package let selectsRows: Bool
  /// The selected cell as it was drawn last, in the frame of the table; nil where it did not show.
  package internal(set) var selectedArea: Rect?
  var rows = Scroll()
  /// The first column beside the one that stays.
  var firstColumn = 1
  var widths: [Int] = []

  package init(selectsRows: Bool = false) { self.selectsRows = selectsRows }

  package mutating func handle(_ key: Key, rows rowCount: Int, columns: Int) -> TableAnswer {
    guard rowCount > 0, columns > 0 else { return .ignored }
    let page = max(1, rows.window - 1)
    switch key {
    case .up: row -= 1
    case .down: row += 1
    case .pageUp: row -= page
    case .pageDown: row += page
    case .left: moveAcross(-1)
    case .right: moveAcross(1)
    case .home where !selectsRows: column = 0
    case .end where !selectsRows: column = columns - 1
    case .home, Key(.home, .control): select(row: 0, column: 0)
    case .end, Key(.end, .control): select(row: rowCount - 1, column: columns - 1)
    case .enter: return .chosen
    default: return .ignored
    }
    settle(rowCount, columns)
    return .moved
  }

  /// Answers the mouse on a place that `draw` marked.
  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, rows rowCount: Int, columns: Int
  ) -> TableAnswer {
    switch mouse.action {
    case .wheelUp, .wheelDown:
      rows.turn(by: mouse.action == .wheelUp ? -3 : 3, of: rowCount)
      let visible = rows.visible(of: rowCount)
      row = min(max(row, visible.lowerBound), visible.upperBound - 1)
    case .click, .doubleClick:
      guard case .cell(let row, let column) = meaning, column < columns else { return .ignored }
      if row < 0 { return .heading(column) }
      select(row: row, column: column)
      if mouse.action == .doubleClick { return .chosen }
    }
    settle(rowCount, columns)
    return .moved
  }

  private mutating func select(row: Int, column: Int) {
    self.row = row
    if !selectsRows { self.column = column }
  }

  private mutating func moveAcross(_ step: Int) {
    if selectsRows { firstColumn += step } else { column += step }
  }

  mutating func settle(_ rowCount: Int, _ columns: Int) {
    row = max(0, min(row, rowCount - 1))
    column = max(0, min(column, columns - 1))
    firstColumn = max(1, min(firstColumn, columns - 1))
  }
}
