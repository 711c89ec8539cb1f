import Testing

/// Completers beside openings through the built program, without a terminal.
@Suite struct GapCommandTests {
  private func gap(
    _ arguments: [String], in scratch: borrowing ScratchFolder
  ) throws -> FinishedProgram {
    let workspace = try Pathways.example(in: scratch)
    return try Pathways.run(["gap", "-w", workspace] + arguments, in: scratch)
  }

  @Test func `CSV has the figures, and standard error that nobody is lost`() throws {
    let scratch = try ScratchFolder()
    let printed = try gap(["--format", "csv", "--split", "equal"], in: scratch)
    #expect(printed.status == 0)
    let lines = printed.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "soc,title,openings,completers,gap,ratio,verdict")
    #expect(lines.contains("27-1024,Graphic Designers,40,57.5,-17.5,1.4375,oversupply"))
    #expect(lines.contains("15-1242,Database Administrators,,0,,,unknown"))
    #expect(printed.errors.contains("553 shared out + 55 without a match = all 608 completers"))
  }

  @Test func `JSON has the sums in the object`() throws {
    let scratch = try ScratchFolder()
    let printed = try gap(["--format", "json", "--map", "louisville-it"], in: scratch)
    #expect(printed.status == 0)
    #expect(printed.output.contains(#""no_match": 55"#))
    #expect(printed.output.contains(#""holds": true"#))
    #expect(printed.output.contains(#""title": "Web Developers""#))
    #expect(printed.output.contains("invented-openings.csv"))
  }

  @Test func `a page and lines can be printed, of some award levels alone`() throws {
    let scratch = try ScratchFolder()
    let page = try gap(["--format", "html"], in: scratch)
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("<td>27-1024</td>"))
    let scratchOfLines = try ScratchFolder()
    let lines = try gap(["--levels", "5,7"], in: scratchOfLines)
    #expect(lines.output.contains("15-1254\tWeb Developers\t20\t20\t0\t1.00\tBalance"))
  }

  @Test func `what is not there is said with status 1, what is not understood with 64`() throws {
    let scratch = try ScratchFolder()
    let elsewhere = try gap(["--area", "18"], in: scratch)
    #expect(elsewhere.status == 1 && elsewhere.output.isEmpty)
    #expect(elsewhere.errors.contains("no openings for Indiana"))
    let scratchOfMap = try ScratchFolder()
    #expect(try gap(["--map", "nowhere"], in: scratchOfMap).status == 1)
    let scratchOfRule = try ScratchFolder()
    #expect(try gap(["--split", "some"], in: scratchOfRule).status == 64)
    let scratchOfLevels = try ScratchFolder()
    #expect(try gap(["--levels", "3,99"], in: scratchOfLevels).status == 64)
  }
}
