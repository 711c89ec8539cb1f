import Testing

/// What the screen called saved survives, and undo takes it back.
@Suite struct SurvivalTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `edits survive a kill, and undo takes them back one by one`(
    columns: Int, rows: Int
  ) throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let before = FolderContents(of: workspace)
    let first = try Pathways.open(workspace, columns: columns, rows: rows, in: scratch)
    for edit in Edit.all {
      try first.perform(edit.way + edit.doing + [.see(edit.evidence)] + Edit.back)
    }
    try first.kill9()

    let second = try Pathways.open(workspace, columns: columns, rows: rows, in: scratch)
    for edit in Edit.all {
      try second.perform(edit.way + [.see(edit.evidence)] + Edit.back)
    }
    for edit in Edit.all.reversed() {
      try second.perform(edit.way + [.see(edit.evidence), .press("C-z")])
      try second.wait(for: Wording.undone + edit.sentence)
      try second.waitForLoss(of: edit.evidence)
      try second.perform(Edit.back)
    }
    try second.press("C-q")
    #expect(try second.ending() == .exit(0))
    #expect(FolderContents(of: workspace) == before)
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
  }
}
