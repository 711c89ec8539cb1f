import Testing

/// Routes from the command line of the built program.
@Suite struct RoutesCommandTests {
  @Test func `routes are listed by every name a place has, in every format`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let map = "Information Technology"
    let text = try Pathways.run(
      "map", "routes", map, "--from", "adult education", "--to", "systems-administrators", "-w",
      workspace, in: scratch)
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.contains("1. To Systems Administrators: 2 steps, 30 months, then $52,686"))
    let csv = try Pathways.run(
      "map", "routes", map, "--from", "Web Developers", "--by", "wage", "--most", "1",
      "--format", "csv", "-w", workspace, in: scratch)
    #expect(csv.output.split(separator: "\n").count == 3)
    let json = try Pathways.run(
      "map", "routes", map, "--best-link", "--format", "json", "-w", workspace, in: scratch)
    #expect(json.output.contains("\"opened\": 20"))
  }

  @Test func `what cannot be asked is refused with what to do`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    func run(_ arguments: String...) throws -> FinishedProgram {
      try Pathways.run(
        ["map", "routes", "louisville-it"] + arguments + ["-w", workspace], in: scratch)
    }
    let nobody = try run("--from", "Nobody")
    #expect(nobody.status == 1 && nobody.errors.contains("with --from"))
    #expect(nobody.output.isEmpty)
    #expect(try run().status == 64)
    #expect(try run("--from", "web-developers", "--most", "0").status == 64)
    let none = try run("--from", "Graphic Designers")
    #expect(none.status == 0 && none.output.isEmpty && none.errors.contains("no such route"))
  }
}
