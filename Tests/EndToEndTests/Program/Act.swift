/// One thing a person at the keyboard does, or waits to see.
enum Act {
  case press([String])
  case type(String)
  case see(String)

  /// Presses keys by the names tmux knows them by.
  static func press(_ keys: String...) -> Act { .press(keys) }
}

extension RealTerminal {
  func perform(_ acts: [Act]) throws(TerminalFailure) {
    for act in acts {
      switch act {
      case .press(let keys): try press(keys)
      case .type(let text): try type(text)
      case .see(let text): try wait(for: text)
      }
    }
  }
}
