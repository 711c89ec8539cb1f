import Glibc

/// The built program, as a person starts it.
enum Pathways {
  /// The variable that names another build to test than the one beside these tests.
  static let override = "PATHWAYS_BINARY"

  /// Where the built program is.
  static func binary() throws(TerminalFailure) -> String {
    if let named = getenv(override) { return String(cString: named) }
    let candidates = [besideTheTests, inTheBuildFolder].compactMap { $0 }
    guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
      throw .notBuilt(lookedIn: candidates)
    }
    return found
  }

  /// Tests and program are linked into the same folder, and the tests are a program themselves.
  private static var besideTheTests: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return folder(of: String(cString: path)) + "/pathways"
  }

  /// The package is the folder above Tests/EndToEndTests/Program.
  private static var inTheBuildFolder: String? {
    let root = folder(of: folder(of: folder(of: folder(of: #filePath))))
    return root + "/.build/debug/pathways"
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }

  /// Runs a subcommand to its end, without a terminal.
  static func run(
    _ arguments: String..., in scratch: borrowing ScratchFolder
  ) throws(TerminalFailure) -> FinishedProgram {
    try run(arguments, in: scratch)
  }

  static func run(
    _ arguments: [String], in scratch: borrowing ScratchFolder
  ) throws(TerminalFailure) -> FinishedProgram {
    try FinishedProgram.run(
      binary(), arguments, environment: scratch.environment, in: scratch.path)
  }

  /// Writes the example workspace and answers its folder.
  static func example(in scratch: borrowing ScratchFolder) throws(TerminalFailure) -> String {
    let workspace = "\(scratch.path)/example.pathways"
    let written = try run("example", workspace, in: scratch)
    guard written.status == 0 else { throw .programRefused(message: written.errors) }
    return workspace
  }

  /// Opens the workshop and waits for its first screen.
  static func open(
    _ workspace: String, columns: Int = 80, rows: Int = 24, in scratch: borrowing ScratchFolder
  ) throws(TerminalFailure) -> RealTerminal {
    let terminal = try RealTerminal(
      columns: columns, rows: rows, [binary(), workspace], in: scratch)
    try terminal.wait(for: Wording.home)
    return terminal
  }

  /// Opens the workshop from an interactive shell, as people do, and waits for its first screen.
  static func openFromShell(
    _ workspace: String, in scratch: borrowing ScratchFolder
  ) throws(TerminalFailure) -> RealTerminal {
    let terminal = try RealTerminal(["sh", "-i"], in: scratch, setting: ["PS1": Wording.prompt])
    try terminal.wait(for: Wording.prompt)
    try terminal.type("'\(try binary())' '\(workspace)'")
    try terminal.press("Enter")
    try terminal.wait(for: Wording.home)
    return terminal
  }
}
