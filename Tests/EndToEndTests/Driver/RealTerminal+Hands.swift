import Glibc

/// What a person does to a terminal.
extension RealTerminal {
  /// Presses keys by the names tmux knows them by: "Down", "Enter", "C-z", "F1", "q".
  func press(_ keys: String...) throws(TerminalFailure) { try press(keys) }

  func press(_ keys: [String]) throws(TerminalFailure) {
    try tmux(["send-keys", "--"] + keys.map { RealTerminal.escaped($0) })
  }

  /// Types a text, a key a character.
  func type(_ text: String) throws(TerminalFailure) {
    try tmux(["send-keys", "-l", "--", RealTerminal.escaped(text)])
  }

  /// Pastes a text, between the marks of a paste if the program asked for them.
  ///
  /// Does nothing once the program has ended, since tmux would crash.
  func paste(_ text: String) throws(TerminalFailure) {
    guard try endingSoFar() == nil else { return }
    try tmux([
      "set-buffer", "--", RealTerminal.escaped(text), ";", "paste-buffer", "-p", "-d",
    ])
  }

  func resize(columns: Int, rows: Int) throws(TerminalFailure) {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program in the foreground.
  func signal(_ number: Int32) throws(TerminalFailure) { kill(try foreground, number) }

  /// Ends the program as a power cut would: it gets no chance to do anything.
  func kill9() throws(TerminalFailure) {
    try signal(SIGKILL)
    _ = try ending()
  }

  /// The leader of the foreground process group, from the sixth figure after the name.
  private var foreground: pid_t {
    get throws(TerminalFailure) {
      let first = try describe("#{pane_pid}")
      let figures = contents(of: "/proc/\(first)/stat").split(separator: ")").last ?? ""
      let group = figures.split(separator: " ").dropFirst(5).first.flatMap { pid_t($0) }
      guard let group, group > 0 else { throw .neverEnded(screen: try screen()) }
      return group
    }
  }
}
