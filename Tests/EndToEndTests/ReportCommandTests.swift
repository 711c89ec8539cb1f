import Testing

/// Reports, pitches and blank forms through the built program.
@Suite struct ReportCommandTests {
  @Test(arguments: [("html", "<!DOCTYPE html>"), ("markdown", "# ")])
  func `every paper that is listed is written, alike each time`(
    format: String, beginning: String
  ) throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let list = try Pathways.run("report", "--list", "-w", workspace, in: scratch)
    let papers = list.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
      .filter { !$0.hasPrefix("--part") }
    #expect(papers.count == 14)
    for paper in papers {
      let arguments = ["report", String(paper), "--format", format, "-w", workspace]
      let printed = try Pathways.run(arguments, in: scratch)
      #expect(printed.status == 0 && printed.output.hasPrefix(beginning), "\(paper)")
      #expect(printed.errors.isEmpty)
    }
    let file = "\(scratch.path)/report.out"
    let written = try Pathways.run(
      "report", "--format", format, "-o", file, "-w", workspace, in: scratch)
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(FolderContents(of: scratch.path).files["report.out"]?.hasPrefix(beginning) == true)
  }

  @Test func `parts are taken one by one, and an unknown one is named with those there are`() throws
  {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let part = try Pathways.run(
      "report", "--format", "markdown", "--part", "elements", "-w", workspace, in: scratch)
    #expect(part.output.contains("## The six opening elements"))
    #expect(!part.output.contains("## The pathway maps"))
    let unknown = try Pathways.run("report", "--part", "x", "-w", workspace, in: scratch)
    #expect(unknown.status == 1 && unknown.errors.contains("partnership, elements, steps"))
    #expect(try Pathways.run("report", "nothing", "-w", workspace, in: scratch).status == 64)
    let pitch = try Pathways.run(
      "report", "pitch-business", "--part", "steps", "-w", workspace, in: scratch)
    #expect(pitch.status == 64)
  }

  @Test func `a template of one's own is filled in`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    // The name of the workspace and its industry, as the example has them.
    let template = "\(workspace)/../own.mustache"
    let made = try Pathways.run(
      "report", "business-summary", "--format", "markdown", "-o", template, "-w", workspace,
      in: scratch)
    #expect(made.status == 0)
    let own = try Pathways.run(
      "report", "--template", template, "--format", "markdown", "-w", workspace, in: scratch)
    #expect(own.status == 0 && own.output.contains("Technical Support Analysts"))
    let gone = try Pathways.run(
      "report", "--template", "/nowhere/own.mustache", "-w", workspace, in: scratch)
    #expect(gone.status == 1 && !gone.errors.isEmpty)
  }
}
