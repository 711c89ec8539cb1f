import Glibc
import Testing

/// However the program leaves, the terminal is as it was.
@Suite struct LeavingTests {
  @Test func `quitting gives the terminal back`() throws {
    let scratch = try ScratchFolder()
    let terminal = try Pathways.openFromShell(Pathways.example(in: scratch), in: scratch)
    #expect(try terminal.modes().alternateScreen)
    try terminal.press("C-q")
    try expectShell(in: terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV])
  func `a signal that ends the program gives the terminal back`(number: Int32) throws {
    let scratch = try ScratchFolder()
    let terminal = try Pathways.openFromShell(Pathways.example(in: scratch), in: scratch)
    try terminal.signal(number)
    try expectShell(in: terminal)
  }

  @Test(arguments: [true, false])
  func `suspended, it gives the terminal back and takes it again`(byCommand: Bool) throws {
    let scratch = try ScratchFolder()
    let terminal = try Pathways.openFromShell(Pathways.example(in: scratch), in: scratch)
    try terminal.perform(Edit.note.way)
    let before = try terminal.screen()
    if byCommand {
      try terminal.perform([.press("C-p"), .type("Suspend"), .see("Suspend to"), .press("Enter")])
    } else {
      try terminal.signal(SIGTSTP)
    }
    try expectShell(in: terminal)
    try terminal.perform([.type("fg"), .press("Enter")])
    try terminal.wait(until: "the screen as it was") { $0 == before }
    #expect(try terminal.modes().alternateScreen)
    try terminal.press("C-q")
    try expectShell(in: terminal)
  }

  /// The shell asks, nothing is left switched on, and what is typed shows and works.
  private func expectShell(in terminal: RealTerminal) throws {
    try terminal.wait(until: "the prompt of the shell") { rows in
      rows.last { !$0.isEmpty }?.hasSuffix(Wording.prompt) ?? false
    }
    #expect(try terminal.modes() == .untouched)
    try terminal.type("echo sum-$((20 + 3))")
    try terminal.wait(for: "echo sum-$((20 + 3))")
    try terminal.press("Enter")
    try terminal.wait(for: "sum-23")
    try terminal.type("clear")
    try terminal.press("Enter")
    try terminal.waitForLoss(of: "sum-23")
  }
}
