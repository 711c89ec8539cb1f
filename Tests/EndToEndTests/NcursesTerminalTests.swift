import Glibc
import Testing

/// The terminal of TerminalUI, in a real one.
@Suite struct NcursesTerminalTests {
  @Test func `keys, pastes and the mouse arrive as what they are`() throws {
    let run = try SampleRun()
    let keys = ["é", "C-a", "Up", "F5", "F12", "Home", "C-Right", "M-b", "BTab", "DC", "NPage"]
    try run.terminal.press(keys + ["BSpace", "Enter", "C-c"])
    try run.terminal.wait(for: "key Ctrl-C")
    let rows = try run.terminal.screen().filter { $0.contains("key ") }
    #expect(
      rows.map { String($0.dropFirst(6).prefix { $0 != " " && $0 != "│" }) } == [
        "é", "Ctrl-A", "Up", "F5", "F12", "Home", "Ctrl-Right", "Alt-B", "Shift-Tab", "Del",
        "PgDn", "Backspace", "Enter", "Ctrl-C",
      ])
    try run.terminal.paste("q\nt")
    try run.terminal.wait(for: "paste q^Jt")
    try run.terminal.type("\u{1B}[<0;7;5M\u{1B}[<0;7;5M")
    try run.terminal.wait(for: "doubleClick 4 6")
  }

  @Test func `a lone Escape is a key`() throws {
    let run = try SampleRun()
    try run.terminal.press("Escape")
    try run.terminal.wait(for: "key Esc")
  }

  @Test(arguments: [
    ["TERM": "xterm-256color"], ["TERM": "tmux-256color", "COLORTERM": "truecolor"],
    ["TERM": "screen-256color"], ["TERM": "xterm"], ["TERM": "linux"], ["TERM": "vt100"],
    ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "xterm-256color", "LC_ALL": "C"],
  ])
  func `the picture is the same on every terminal`(variables: [String: String]) throws {
    let run = try SampleRun(setting: variables)
    let rows = try run.terminal.screen()
    let inner = "漢字 naïve e\u{301} 👍 <U+202E>|"
    #expect(rows[0].hasPrefix("┌─ 80 x 24, "))
    #expect(rows[1] == "│ \(inner)" + String(repeating: " ", count: 52) + "│")
    #expect(rows[23] == "└" + String(repeating: "─", count: 78) + "┘")
    try run.terminal.press("q")
    try run.terminal.wait(for: "left")
  }

  @Test func `a new size is told and filled`() throws {
    let run = try SampleRun()
    try run.terminal.resize(columns: 50, rows: 10)
    try run.terminal.wait(for: "50 x 10")
    try run.terminal.wait(for: "resize 50 10")
    try run.terminal.wait(until: "a corner") { $0.last?.hasSuffix("┘") == true }
    try run.terminal.resize(columns: 1, rows: 1)
    try run.terminal.resize(columns: 80, rows: 24)
    try run.terminal.wait(for: "80 x 24")
  }

  @Test func `leaving gives the screen back and prints what was kept`() throws {
    let run = try SampleRun()
    #expect(try run.terminal.modes() == .init(alternateScreen: true, mouse: true, cursor: true))
    try run.terminal.press("w", "m")
    try run.terminal.wait(for: "key m")
    #expect(try run.terminal.modes().mouse == false)
    #expect(try run.terminal.screen().allSatisfy { !$0.contains("written:") })
    try run.terminal.press("q")
    try run.terminal.wait(for: "written:")
    try run.expectGivenBack()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end gives the screen back and is told`(signal: Int32) throws {
    let run = try SampleRun()
    try run.terminal.signal(signal)
    try run.terminal.wait(for: "problem: ended(signal: \(signal))")
    try run.expectGivenBack()
  }

  @Test(arguments: ["x", "t"])
  func `an exit and a crash give the screen back`(key: String) throws {
    let run = try SampleRun()
    try run.terminal.press(key)
    try run.terminal.waitForLoss(of: "漢字")
    try run.expectGivenBack()
  }

  @Test func `suspended and continued, the picture is back`() throws {
    let run = try SampleRun()
    try run.terminal.press("C-z")
    try run.terminal.wait(for: "Stopped")
    try run.expectGivenBack()
    try run.terminal.type("fg\n")
    try run.terminal.wait(for: "key Ctrl-Z")
    try run.terminal.press("Up")
    try run.terminal.wait(for: "key Up")
  }

  @Test func `another program may have the terminal meanwhile`() throws {
    let run = try SampleRun()
    try run.terminal.press("!")
    try run.terminal.wait(for: "lent")
    #expect(try run.terminal.modes() == .untouched)
    try run.terminal.type("answer\n")
    try run.terminal.wait(for: "key !")
    #expect(try run.terminal.modes().mouse)
  }

  @Test(arguments: ["nope": "unknownTerminal(\"nope\")", "dumb": "unsuitableTerminal(\"dumb\")"])
  func `a terminal that will not do is named`(name: String, problem: String) throws {
    let scratch = try ScratchFolder()
    let script = "\(BuiltProgram.path("TerminalSample")); read answer"
    let terminal = try RealTerminal(["sh", "-c", script], in: scratch, setting: ["TERM": name])
    try terminal.wait(for: "problem: \(problem)")
  }
}
