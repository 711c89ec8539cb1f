import Testing

/// Kinds with screens of their own, through the built program.
@Suite struct ApartCommandTests {
  @Test(arguments: ["sub-steps", "elements", "maps", "rounds", "sections", "layouts", "feedback"])
  func `each goes out and comes back as it is`(kind: String) throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    #expect(try Pathways.run("list", kind, "-w", workspace, in: scratch).status == 0)
    for format in ["csv", "json"] {
      let file = "\(scratch.path)/file.\(format)"
      let out = try Pathways.run(
        "export", kind, "--format", format, "-o", file, "-w", workspace, in: scratch)
      #expect(out.status == 0)
      let again = try Pathways.run("import", kind, file, "-w", workspace, in: scratch)
      #expect(again.status == 0 && again.errors.contains("Nothing in the file differs"))
    }
  }

  @Test func `the process sheet is filled in from a table, and undone`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let before = try Pathways.run("export", "sub-steps", "-w", workspace, in: scratch)
    let file = "\(scratch.path)/steps.csv"
    try RecordCommandTests.write("id,owner,due\nstep-8-1,Ann,2027-01-05\n", to: file)
    let done = try Pathways.run("import", "sub-steps", file, "-w", workspace, in: scratch)
    #expect(done.output == "step-8-1\n")
    #expect(done.errors == "Imported 1 sub-step: 0 new, 1 changed.\n")
    let listed = try Pathways.run("list", "sub-steps", "-w", workspace, in: scratch)
    #expect(listed.output.contains("\tAnn\t2027-01-05"))
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
    #expect(try Pathways.run("undo", "-w", workspace, in: scratch).status == 0)
    #expect(try Pathways.run("export", "sub-steps", "-w", workspace, in: scratch) == before)
  }

  @Test func `whole maps move to another workspace, and a row makes none`() throws {
    let scratch = try ScratchFolder()
    let one = try Pathways.example(in: scratch)
    let other = "\(scratch.path)/other"
    let made = try Pathways.run(
      "new", other, "--name", "N", "--region", "R", "--industry", "I", in: scratch)
    #expect(made.status == 0)
    let maps = try Pathways.run("export", "maps", "--format", "json", "-w", one, in: scratch)
    let file = "\(scratch.path)/maps.json"
    try RecordCommandTests.write(maps.output, to: file)
    let moved = try Pathways.run("import", "maps", file, "-w", other, in: scratch)
    #expect(moved.status == 0)
    #expect(try Pathways.run("check", "-w", other, in: scratch).status == 0)
    let there = try Pathways.run("export", "maps", "--format", "json", "-w", other, in: scratch)
    #expect(there == maps)
    try RecordCommandTests.write("name\nMy map\n", to: file)
    let refused = try Pathways.run("import", "maps", file, "-w", other, in: scratch)
    #expect(refused.status == 1 && refused.errors.contains("there is no column ‘id’"))
    try RecordCommandTests.write("id,name\n,My map\n", to: file)
    let rows = try Pathways.run("import", "maps", file, "-w", other, in: scratch)
    #expect(rows.status == 1 && rows.errors.contains("‘pathways map import’"))
  }

  @Test func `nothing comes in that a check would complain of`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/maps.json"
    let map = #"[{"name": "M", "occupations": [{"id": "a", "level": "x", "pathway": "y"}]}]"#
    try RecordCommandTests.write(map, to: file)
    let refused = try Pathways.run("import", "maps", file, "-w", workspace, in: scratch)
    #expect(refused.status == 1 && refused.errors.contains("‘a’ stands in no level or pathway"))
    try RecordCommandTests.write("id,title,after\na,A,#b\nb,B,#a\n", to: file)
    let circle = try Pathways.run("import", "tasks", file, "-w", workspace, in: scratch)
    #expect(circle.status == 1 && circle.errors.contains("wait for each other"))
    #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
  }
}
