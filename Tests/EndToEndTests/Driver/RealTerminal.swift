import Glibc

/// A program in a real terminal: a tmux server of its own, of fixed size.
///
/// The program is started directly, without a shell, and what it leaves on the screen stays
/// readable after its end.
final class RealTerminal {
  let socket: String
  private let folder: String

  init(
    columns: Int = 80, rows: Int = 24, _ command: [String], in scratch: borrowing ScratchFolder,
    setting variables: [String: String] = [:]
  ) throws(TerminalFailure) {
    folder = scratch.path
    socket = "\(scratch.path)/terminal-\(UInt32.random(in: 0...UInt32.max))"
    let environment = scratch.environment.merging(variables) { $1 }.map { "\($0)=\($1)" }
    try tmux(
      ["start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";"]
        + ["set-option", "-g", "default-terminal", "tmux-256color", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--", "env", "-i"]
        + (environment + command).map { RealTerminal.escaped($0) })
  }

  deinit { close() }

  /// Ends the server, and with it the program.
  func close() {
    // A server that is gone already is what is wanted.
    _ = try? tmux(["kill-server"])
  }

  /// Runs one or more commands of tmux and answers what they print.
  @discardableResult
  func tmux(_ arguments: [String]) throws(TerminalFailure) -> String {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let run = try FinishedProgram.run(
      "tmux", ["-u", "-S", socket, "-f", "/dev/null"] + arguments,
      environment: ["PATH": path, "LC_ALL": "C.UTF-8"], in: folder)
    guard run.status == 0 else {
      throw .terminalRefused(command: arguments.first ?? "", message: run.errors)
    }
    return run.output
  }

  /// An argument as tmux wants it: a semicolon at its end would part two commands.
  static func escaped(_ argument: String) -> String {
    argument.hasSuffix(";") ? argument.dropLast() + "\\;" : argument
  }
}
