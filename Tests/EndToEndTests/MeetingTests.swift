import Testing

/// A facilitator runs a meeting from the keyboard, through the built program in a real terminal.
@Suite struct MeetingTests {
  @Test func `attendance, ten statements, five turned, the digest and the map`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let terminal = try Pathways.open(workspace, columns: 100, rows: 30, in: scratch)
    try begin(terminal)
    try record(terminal)
    try turn(terminal)
    try export(terminal)
    try terminal.press("C-q")
    #expect(try terminal.ending() == .exit(0))
    let digest = try Pathways.run("digest", "Round table two", "-w", workspace, in: scratch)
    #expect(digest.status == 0)
    #expect(digest.output.contains("10 statements of 2 businesses"))
    #expect(digest.output.contains("training need ‘Statement 3"))
    let page = FolderContents(of: scratch.path).files["information-technology.html"]
    #expect(page?.contains("Chip Designers") == true)
  }

  /// Begins a meeting and takes attendance of the first four people.
  private func begin(_ terminal: RealTerminal) throws {
    try terminal.press("C-g", "c")
    try terminal.wait(for: "First round table")
    try terminal.press("n")
    try terminal.wait(for: "New meeting")
    try terminal.press("C-a")
    try terminal.type("Round table two")
    try terminal.press("Enter")
    try terminal.wait(for: "Nothing is recorded yet")
    try terminal.press("a")
    try terminal.wait(for: "Attendance")
    try terminal.press("Space", "Space", "Space", "Space")
    try terminal.wait(for: "4 present")
    try terminal.press("Escape")
    try terminal.waitForLoss(of: "Attendance:")
  }

  /// Records ten statements of two businesses, on one question.
  private func record(_ terminal: RealTerminal) throws {
    try terminal.press("s")
    try terminal.wait(for: "nobody named yet")
    for number in 1...10 {
      let who = number == 1 ? "Tom Becker: " : number == 6 ? "Priya Nair: " : ""
      let about = number == 1 ? " #cloud engineers ?2" : ""
      try terminal.type("\(who)Statement \(number)\(about)")
      try terminal.press("Enter")
      try terminal.wait(for: "── Statement \(number + 1)")
    }
    try terminal.press("Escape")
    try terminal.waitForLoss(of: "── Statement 11")
  }

  /// Turns statements into a critical occupation, one on the map, a training need, feedback and a
  /// barrier.
  private func turn(_ terminal: RealTerminal) throws {
    try terminal.press("Home", "c")
    try terminal.wait(for: "critical occupation ‘cloud engineers’")
    try terminal.press("Down", "o")
    try terminal.wait(for: "New occupation")
    try terminal.type("Chip Designers")
    try terminal.press("Enter")
    try terminal.wait(for: "Where does ‘Chip Designers’ stand?")
    try terminal.press("Enter")
    try terminal.wait(for: "Added ‘Chip Designers’ to")
    try terminal.press("Down", "t")
    try terminal.wait(for: "training need ‘Statement 3’")
    try terminal.press("Down", "f")
    try terminal.wait(for: "feedback on the map, open")
    try terminal.press("Down", "b")
    try terminal.wait(for: "barrier ‘Statement 5’")
    try terminal.press("d")
    try terminal.wait(for: "What business said: Round table two")
    try terminal.press("Escape")
    try terminal.waitForLoss(of: "What business said")
  }

  /// Writes the map as a web page, beside the workspace.
  private func export(_ terminal: RealTerminal) throws {
    try terminal.press("C-g", "m")
    try terminal.wait(for: "736 job")
    try terminal.press("M-e")
    try terminal.wait(for: "information-technology.html")
    try terminal.press("Enter")
    try terminal.wait(for: "Wrote")
  }
}
