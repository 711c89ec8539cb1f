/// How far a thing is, as a sign that needs no colour: `[ ]`, `[~]`, `[x]`, `[-]`.
package enum CheckMark: CaseIterable, Equatable, Sendable {
  case open
  case begun
  case done
  /// Set aside, or does not apply.
  case dropped

  /// The sign, three columns wide.
  package var text: String {
    switch self {
    case .open: "[ ]"
    case .begun: "[~]"
    case .done: "[x]"
    case .dropped: "[-]"
    }
  }

  package var style: Style {
    switch self {
    case .open: .text
    case .begun: .caution
    case .done: .good
    case .dropped: .muted
    }
  }

  /// Draws the sign; on a selected row pass the style of the row.
  package func draw(
    on canvas: inout Canvas, row: Int = 0, column: Int = 0, _ style: Style? = nil
  ) {
    canvas.write(text, row: row, column: column, style ?? self.style)
  }
}
