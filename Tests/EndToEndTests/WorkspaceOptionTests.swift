import Testing

/// The workspace of a subcommand, named before it or behind it.
@Suite struct WorkspaceOptionTests {
  @Test func `the workspace may be named before the subcommand`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let before = try Pathways.run("-w", workspace, "map", "list", in: scratch)
    let behind = try Pathways.run("map", "list", "-w", workspace, in: scratch)
    #expect(before.status == 0 && before.output == behind.output)
    #expect(before.output.hasSuffix("\tdraft\n"))
  }

  @Test func `a workspace without a folder is a wrong use`() throws {
    let scratch = try ScratchFolder()
    #expect(try Pathways.run("-w", in: scratch).status == 64)
  }
}
