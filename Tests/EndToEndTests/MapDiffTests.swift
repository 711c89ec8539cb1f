import Testing

/// What changed on a map, through the built program.
@Suite struct MapDiffTests {
  @Test func `a map is compared with another one, a date and nothing of that name`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/it.csv"
    _ = try Pathways.run(
      "map", "export", "louisville-it", "-o", file, "-w", workspace, in: scratch)
    _ = try Pathways.run("map", "import", file, "--name", "Copy", "-w", workspace, in: scratch)
    func diff(_ since: String, as format: String = "text") throws -> FinishedProgram {
      try Pathways.run(
        "map", "diff", "louisville-it", "-w", workspace, "--since", since, "--format", format,
        in: scratch)
    }
    let text = try diff("Copy")
    #expect(text.status == 0 && text.output.contains("Removed ‘Web Developers’ from "))
    let csv = try diff("Copy", as: "csv")
    #expect(csv.output.hasPrefix("change,thing,id,name,field,before,after"))
    let json = try diff("2001-01-01", as: "json")
    #expect(json.output == "[]\n" && json.errors.contains("The map was added later"))
    let unknown = try diff("nothing")
    #expect(unknown.status == 1 && unknown.errors.contains("no such version, meeting or map"))
    let parent = try diff("parent")
    #expect(parent.status == 1 && parent.errors.contains("not drawn from a final one"))
  }
}
