import Testing

/// The window changes size under the program.
@Suite struct ResizeTests {
  @Test(arguments: [(1, 1), (20, 4), (40, 10)])
  func `a window made tiny and large again shows what it showed`(
    columns: Int, rows: Int
  ) throws {
    let scratch = try ScratchFolder()
    let terminal = try Pathways.open(Pathways.example(in: scratch), in: scratch)
    try terminal.perform(Edit.note.way)
    let before = try terminal.screen()
    try terminal.resize(columns: columns, rows: rows)
    try terminal.wait(until: "another screen") { $0 != before }
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait(until: "the first screen again") { $0 == before }
  }

  @Test func `what was typed before a change of size is still there after it`() throws {
    let scratch = try ScratchFolder()
    let terminal = try Pathways.open(Pathways.example(in: scratch), in: scratch)
    try terminal.perform(Edit.note.way + [.press("n"), .see("─ Notes"), .type("half a sent")])
    try terminal.wait(for: "half a sent")
    try terminal.resize(columns: 20, rows: 4)
    try terminal.resize(columns: 120, rows: 40)
    try terminal.wait(for: "half a sent")
    try terminal.type("ence")
    try terminal.wait(for: "half a sentence")
  }
}
