import Glibc
import Testing

/// The driver itself, on programs every system has.
@Suite struct RealTerminalTests {
  @Test func `typed text arrives as it is, whatever the shell or tmux make of it`() throws {
    let scratch = try ScratchFolder()
    let terminal = try RealTerminal(["cat"], in: scratch)
    try terminal.type("-x $HOME 'é漢' \"; #{pane_id};")
    try terminal.wait(for: "-x $HOME 'é漢' \"; #{pane_id};")
  }

  @Test func `named keys arrive as keys`() throws {
    let scratch = try ScratchFolder()
    let terminal = try RealTerminal(["cat", "-v"], in: scratch)
    try terminal.press("C-v", "Down", "C-v", "C-x", "C-v", "F5", "Enter")
    try terminal.wait(until: "a row with the keys") {
      $0.dropFirst().contains { row in
        row.contains("^[OB^X^[[15~") || row.contains("^[[B^X^[[15~")
      }
    }
  }

  @Test func `pasted text arrives between marks only if the program asked for them`() throws {
    let scratch = try ScratchFolder()
    let script = "stty -echo; printf '\\033[?2004hready'; cat -v"
    let terminal = try RealTerminal(["sh", "-c", script], in: scratch)
    try terminal.wait(for: "ready")
    try terminal.paste("one;\ntwo;")
    try terminal.press("Enter")
    try terminal.wait(for: "two;^[[201~")
    #expect(try terminal.screen().contains { $0.contains("^[[200~one;") })
  }

  @Test func `the size is the one asked for, and the one resized to`() throws {
    let scratch = try ScratchFolder()
    let script = "stty size; trap 'stty size' WINCH; while :; do read x; done"
    let terminal = try RealTerminal(columns: 97, rows: 31, ["sh", "-c", script], in: scratch)
    try terminal.wait(for: "31 97")
    try terminal.resize(columns: 60, rows: 20)
    try terminal.wait(for: "20 60")
  }

  @Test func `what a program switched on is seen, and that it took it back`() throws {
    let scratch = try ScratchFolder()
    let script = """
      printf '\\033[?1049h\\033[?25l\\033[?1000hon'; read x
      printf '\\033[?1049l\\033[?25h\\033[?1000loff'; read x
      """
    let terminal = try RealTerminal(["sh", "-c", script], in: scratch)
    try terminal.wait(for: "on")
    let allOn = RealTerminal.Modes(alternateScreen: true, mouse: true, cursor: false)
    #expect(try terminal.modes() == allOn)
    try terminal.press("Enter")
    try terminal.wait(for: "off")
    #expect(try terminal.modes() == .untouched)
  }

  @Test func `how a program ended is known`() throws {
    let scratch = try ScratchFolder()
    let left = try RealTerminal(["sh", "-c", "exit 3"], in: scratch)
    #expect(try left.ending() == .exit(3))
    let killed = try RealTerminal(["cat"], in: scratch)
    #expect(try killed.endingSoFar() == nil)
    try killed.kill9()
    #expect(try killed.endingSoFar() == .signal(SIGKILL))
  }

  @Test func `a program without a terminal leaves its status and both outputs`() throws {
    let scratch = try ScratchFolder()
    let finished = try FinishedProgram.run(
      "sh", ["-c", "echo out; echo err >&2; exit 5"], environment: scratch.environment,
      in: scratch.path)
    #expect(finished == FinishedProgram(status: 5, output: "out\n", errors: "err\n"))
  }
}
