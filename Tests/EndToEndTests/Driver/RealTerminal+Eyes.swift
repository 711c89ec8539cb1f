import Glibc

/// What a person sees of a terminal.
extension RealTerminal {
  /// How a program came to its end.
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What a program can ask of a terminal and must take back when it leaves.
  struct Modes: Equatable {
    var alternateScreen: Bool
    var mouse: Bool
    var cursor: Bool

    static let untouched = Modes(alternateScreen: false, mouse: false, cursor: true)
  }

  /// The rows of the screen, without the blanks at their ends.
  func screen() throws(TerminalFailure) -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { String($0) }
  }

  /// Waits until `text` is on one row of the screen.
  func wait(for text: String) throws(TerminalFailure) {
    try wait(until: text) { rows in rows.contains { $0.contains(text) } }
  }

  /// Waits until `text` is on no row of the screen.
  func waitForLoss(of text: String) throws(TerminalFailure) {
    try wait(until: "(not) \(text)") { rows in !rows.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as wanted; `what` names that for the report of a failure.
  func wait(
    until what: String, _ isWanted: ([String]) -> Bool
  ) throws(TerminalFailure) {
    let found = try Patience.poll { () throws(TerminalFailure) -> Bool? in
      isWanted(try screen()) ? true : nil
    }
    guard found != nil else { throw .neverShowed(what, screen: try screen()) }
  }

  /// Waits until the program has ended.
  func ending() throws(TerminalFailure) -> Ending {
    let ending = try Patience.poll { () throws(TerminalFailure) in try endingSoFar() }
    guard let ending else { throw .neverEnded(screen: try screen()) }
    return ending
  }

  /// How the program ended; nil while it runs.
  func endingSoFar() throws(TerminalFailure) -> Ending? {
    let figures = try describe("#{pid}:#{pane_dead}:#{pane_dead_status}:#{pane_dead_signal}")
      .split(separator: ":", omittingEmptySubsequences: false).map { Int32($0) }
    guard figures.count == 4, let server = figures[0], figures[1] == 1 else { return nil }
    if let status = figures[2] { return .exit(status) }
    if let signal = figures[3] { return .signal(signal) }
    // tmux sometimes misses the end of a program that it has seen close the terminal.
    kill(server, SIGCHLD)
    return nil
  }

  /// What is switched on now.
  ///
  /// Asked while a program runs, a shell for instance: tmux hides the cursor after the last.
  func modes() throws(TerminalFailure) -> Modes {
    let flags = try describe("#{alternate_on} #{mouse_any_flag} #{cursor_flag}")
      .split(separator: " ").map { $0 == "1" }
    guard flags.count == 3 else {
      throw .terminalRefused(command: "display-message", message: "\(flags.count) flags")
    }
    return Modes(alternateScreen: flags[0], mouse: flags[1], cursor: flags[2])
  }

  /// What tmux knows of the terminal, in its own format language.
  func describe(_ format: String) throws(TerminalFailure) -> String {
    let line = try tmux(["display-message", "-p", format])
    return line.hasSuffix("\n") ? String(line.dropLast()) : line
  }
}
