import Testing

/// Where no screen can be shown, one sentence says so.
@Suite struct RefusalTests {
  @Test func `without a terminal it says so and ends with 1`() throws {
    let scratch = try ScratchFolder()
    let refused = try Pathways.run(Pathways.example(in: scratch), in: scratch)
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(isOneSentence(refused.errors))
  }

  @Test func `on a terminal it does not know it says so and ends with 1`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    // The blank row is the one that tmux scrolls away when the program has ended.
    let terminal = try RealTerminal(
      columns: 200, ["sh", "-c", "echo; exec \"$@\"", "sh", Pathways.binary(), workspace],
      in: scratch, setting: ["TERM": "unheard-of"])
    #expect(try terminal.ending() == .exit(1))
    let rows = try terminal.screen().filter { !$0.isEmpty && !$0.hasPrefix("Pane is dead") }
    #expect(isOneSentence(rows.joined(separator: " ") + "\n"))
    #expect(rows.joined().contains("unheard-of"))
  }

  private func isOneSentence(_ text: String) -> Bool {
    text.count > 10 && text.last == "\n" && text.count { $0 == "\n" } == 1
  }
}
