/// Something that happened at the terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece, line ends as line feeds; never keystrokes.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
}

/// What the mouse did, at a place of the whole canvas.
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case click
    case doubleClick
    case wheelUp
    case wheelDown
  }

  package var action: Action
  package var place: Point

  /// Whether a button was pressed, for the first time or soon again at the same place.
  package var isClick: Bool { action == .click || action == .doubleClick }

  package init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }
}
