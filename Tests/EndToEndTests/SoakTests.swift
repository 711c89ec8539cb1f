import Glibc
import Testing

/// Whatever is pressed, on whatever screen, the program stays and the workspace stays sound.
@Suite struct SoakTests {
  private static let seed = number(in: "PATHWAYS_SOAK_SEED") ?? 1
  private static let seconds = number(in: "PATHWAYS_SOAK_SECONDS") ?? 5

  /// The letters Ctrl-G leads to a screen by.
  private static let screens = ["h", "a", "m", "e", "t"]

  /// Keys people press, by mistake or not; those that move twice as likely.
  private static let keys =
    ["Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Tab", "BTab", "Enter"]
    + ["Up", "Down", "Left", "Right", "Escape", "Enter", "Space", "BSpace", "DC", "IC", "F1"]
    + ["F2", "F5", "F10", "C-Home", "C-End", "C-a", "C-b", "C-c", "C-d", "C-e", "C-f", "C-g"]
    + ["C-l", "C-n", "C-o", "C-p", "C-r", "C-t", "C-v", "C-x", "C-y", "C-z", "C-z", "C-_"]
    + "abcdefhijklmnoprstuvwxyz0123456789:/?!.,-+*<>[]{}'\"`~$%&^éß漢".map { String($0) }

  @Test func `random keys on every screen harm neither program nor workspace`() throws {
    var random = SeededGenerator(seed: Self.seed)
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    var terminal = try Pathways.open(workspace, in: scratch)
    let end = Patience.now() + Self.seconds * 1_000
    while Patience.now() < end {
      try soak(terminal, &random)
      guard let ending = try terminal.endingSoFar() else { continue }
      try #require(ending == .exit(0), "seed \(Self.seed)")
      terminal = try Pathways.open(workspace, in: scratch)
    }
    try expectAnswer(from: terminal)
    let check = try Pathways.run("check", "-w", workspace, in: scratch)
    #expect(check.status == 0, "seed \(Self.seed): \(check.errors)\(check.output)")
  }

  /// Goes to one of the screens and presses a handful of keys there, at some size of window.
  private func soak(_ terminal: RealTerminal, _ random: inout SeededGenerator) throws {
    let letter = Self.screens.randomElement(using: &random) ?? "h"
    let burst = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Self.keys.randomElement(using: &random) ?? "Enter"
    }
    try terminal.press(["Escape", "Escape", "C-g", letter] + burst)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: try terminal.resize(columns: 1, rows: 1)
    case 1: try terminal.resize(columns: 120, rows: 40)
    case 2: try terminal.paste("one\ttwo\nq\n\u{1B}[31m;")
    default: try terminal.resize(columns: 80, rows: 24)
    }
  }

  /// Escape, pressed as often as there are layers, leads back to the first screen.
  private func expectAnswer(from terminal: RealTerminal) throws {
    try terminal.resize(columns: 80, rows: 24)
    let isHome = try Patience.poll(every: 60) { () throws(TerminalFailure) -> Bool? in
      try terminal.press("Escape")
      return try terminal.screen().contains { $0.contains(Wording.home) } ? true : nil
    }
    let shown = try terminal.screen().joined(separator: "\n")
    #expect(isHome == true, "seed \(Self.seed): \(shown)")
  }

  private static func number(in variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }
  }
}
