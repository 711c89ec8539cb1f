import Testing

/// What is due and where the measures stand, from the command line of the built program.
@Suite struct PlanCommandTests {
  @Test func `what is due is listed in every format`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let text = try Pathways.run("due", "-w", workspace, in: scratch)
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.contains("overdue\t2026-11-13\t"))
    let csv = try Pathways.run("due", "--format", "csv", "-w", workspace, in: scratch)
    #expect(csv.output.hasPrefix("standing,due,when,kind,title,owner,id\n"))
    let json = try Pathways.run("due", "--format", "json", "-w", workspace, in: scratch)
    #expect(json.output.contains("\"id\": \"barriers/learned-at-work\""))
    let overdue = try Pathways.run("due", "--overdue", "-w", workspace, in: scratch)
    #expect(overdue.status == 1 && !overdue.output.contains("ready"))
  }

  @Test func `measures are listed with their way to the target`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let json = try Pathways.run("measures", "--format", "json", "-w", workspace, in: scratch)
    #expect(json.status == 0)
    #expect(json.output.contains("\"share_percent\": 55"))
    let figures = try Pathways.run(
      "measures", "--by-partner", "--format", "csv", "-w", workspace, in: scratch)
    #expect(figures.output.contains("Days to fill a network post,Beechmont Health,2026-Q2,58"))
  }

  @Test func `what covers the components is said, and conflicts fail`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let csv = try Pathways.run("braiding", "--format", "csv", "-w", workspace, in: scratch)
    #expect(csv.status == 0)
    #expect(csv.output.contains("Exam fees,materials,,by_nobody,"))
    let conflicts = try Pathways.run("braiding", "--conflicts", "-w", workspace, in: scratch)
    #expect(conflicts.status == 1)
    #expect(conflicts.output.contains("it may not pay for child care"))
    let programs = try Pathways.run("programs", "--format", "json", "-w", workspace, in: scratch)
    #expect(programs.output.contains("\"work_based\": \"planned\""))
  }
}
