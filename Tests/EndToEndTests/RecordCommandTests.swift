import Glibc
import Testing

/// Records of every kind through the built program, without a terminal.
@Suite struct RecordCommandTests {
  @Test func `records come in, are listed, go out and come back`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/partners.csv"
    try Self.write("name,side,notes\nThe Mill,business,'=1+1\nOak College,public,\n", to: file)
    let imported = try Pathways.run("import", "partners", file, "-w", workspace, in: scratch)
    #expect(imported.status == 0 && imported.output.split(separator: "\n").count == 2)
    #expect(imported.errors == "Imported 2 partners: 2 new, 0 changed.\n")
    let listed = try Pathways.run("list", "partner", "-w", workspace, in: scratch)
    #expect(listed.output.contains("\tThe Mill\tBusiness\t"))
    for format in ["csv", "json"] {
      let printed = try Pathways.run(
        "export", "partners", "--format", format, "-w", workspace, in: scratch)
      #expect(printed.status == 0 && printed.output.contains("The Mill"))
      try Self.write(printed.output, to: file)
      let again = try Pathways.run("import", "partners", file, "-w", workspace, in: scratch)
      #expect(again.status == 0 && again.errors.contains("Nothing in the file differs"))
    }
  }

  @Test func `every bad row is named, and nothing is imported by halves`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let before = try Pathways.run("export", "tasks", "-w", workspace, in: scratch)
    let file = "\(scratch.path)/tasks.csv"
    try Self.write("title,due\nWrite,2026-12-01\n,soon\n", to: file)
    let refused = try Pathways.run("import", "tasks", file, "-w", workspace, in: scratch)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("row 3, column A: This cannot be left empty."))
    #expect(refused.errors.contains("row 3, column B: Type a date"))
    #expect(refused.errors.hasSuffix("Nothing was imported.\n"))
    #expect(try Pathways.run("export", "tasks", "-w", workspace, in: scratch) == before)
  }

  @Test func `a kind that is not there is answered with those that are`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let wrong = try Pathways.run("list", "unicorns", "-w", workspace, in: scratch)
    #expect(wrong.status == 64 && wrong.errors.contains("partners"))
    let all = try Pathways.run("list", "-w", workspace, in: scratch)
    #expect(all.status == 0 && all.output.contains("partners\t"))
  }

  static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
