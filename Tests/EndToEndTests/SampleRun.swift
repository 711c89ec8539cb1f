import Testing

/// The sample program in a real terminal, started from a shell that controls jobs.
struct SampleRun: ~Copyable {
  let scratch: ScratchFolder
  let terminal: RealTerminal

  /// Starts the sample and waits until it shows its picture.
  init(setting variables: [String: String] = [:]) throws {
    let scratch = try ScratchFolder()
    let terminal = try RealTerminal(
      ["sh", "-i"], in: scratch, setting: variables.merging(["PS1": "$ "]) { $1 })
    try terminal.wait(for: "$")
    try terminal.type("\(BuiltProgram.path("TerminalSample"))\n")
    try terminal.wait(for: "漢字")
    self.scratch = scratch
    self.terminal = terminal
  }

  /// Waits until the shell answers in a screen as it was, with nothing left on.
  func expectGivenBack() throws {
    try terminal.type("echo a${empty}live; stty -a | grep -o ' icanon'\n")
    try terminal.wait(for: "alive")
    try terminal.wait(for: "icanon")
    #expect(try terminal.modes() == .untouched)
  }
}
