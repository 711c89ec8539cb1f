/// Why a terminal cannot be used, or no longer.
package enum TerminalProblem: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The system has no description of the terminal that `$TERM` names.
  case unknownTerminal(String)
  /// The description of this terminal lacks what a full screen needs.
  case unsuitableTerminal(String)
  /// A signal asked the process to end, or the terminal closed (as SIGHUP).
  case ended(signal: Int32)
}
