import TerminalUI

extension Sentences {
  /// Why the workshop cannot run on this terminal, and what to do now.
  package static func fact(_ problem: TerminalProblem) -> String {
    switch problem {
    case .notATerminal:
      "The workshop needs a terminal: start it without redirecting its input or output."
    case .unknownTerminal(let name):
      "This system knows no terminal called ‘\(name)’. Set TERM to what yours is like, for example "
        + "TERM=xterm-256color pathways."
    case .unsuitableTerminal(let name):
      "The terminal ‘\(name)’ cannot show a full screen. Start the workshop in another terminal."
    case .ended(let signal): "Ended by signal \(signal); everything was saved before."
    }
  }
}
