import Testing

/// Maps as files for other people, through the built program.
@Suite struct ExportCommandTests {
  @Test(arguments: [
    ("html", "<!DOCTYPE html>"), ("svg", "<?xml"), ("markdown", "# Information Technology"),
    ("csv", "pathway,level,occupation"),
  ])
  func `a map is written in every format, alike each time`(
    format: String, beginning: String
  ) throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let arguments = ["map", "export", "louisville-it", "--format", format, "-w", workspace]
    let printed = try Pathways.run(arguments, in: scratch)
    #expect(printed.status == 0 && printed.output.hasPrefix(beginning))
    let file = "\(scratch.path)/map.out"
    let written = try Pathways.run(arguments + ["-o", file], in: scratch)
    #expect(written.status == 0 && written.output.isEmpty)
    let again = try Pathways.run(arguments, in: scratch)
    #expect(again.output == printed.output)
  }

  @Test func `what cannot be written says why`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let nowhere = try Pathways.run(
      "map", "export", "louisville-it", "--format", "html", "-o", "/nowhere/map.html", "-w",
      workspace, in: scratch)
    #expect(nowhere.status == 1 && nowhere.errors.contains("is not there"))
    let both = try Pathways.run(
      "map", "export", "louisville-it", "--format", "html", "--progressions", "-w", workspace,
      in: scratch)
    #expect(both.status == 64)
  }
}
