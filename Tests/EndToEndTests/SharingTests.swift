import Testing

/// Two people with one workspace, through the built program.
@Suite struct SharingTests {
  @Test func `what one writes shows on the other’s screen without a key`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let reader = try Pathways.open(workspace, in: scratch)
    try reader.perform([
      .press("C-g"), .see("─ Go to"), .press("r"), .see("Records"), .type("partners"),
      .press("Enter"), .see("9 partners"),
    ])
    let partners = "\(scratch.path)/partners.csv"
    try write("name\nThe Paper Mill\n", to: partners)
    let run = try Pathways.run("import", "partners", partners, "-w", workspace, in: scratch)
    #expect(run.status == 0)
    try reader.wait(for: "The Paper Mill")
    try reader.wait(for: "Took in what somebody else changed in ‘The Paper Mill’")
  }

  @Test func `two clones are synced field by field, and both keep what clashed`() throws {
    let scratch = try ScratchFolder()
    let one = try Pathways.example(in: scratch)
    let other = "\(scratch.path)/other.pathways"
    try share(one, and: other, in: scratch)
    let found = try firstPartner(of: one, in: scratch)
    let partner = try #require(found)
    try change(partner, "name,phone", "One name,111", of: one, in: scratch)
    try change(partner, "name,email", "Other name,o@example.org", of: other, in: scratch)
    #expect(try sync(one, in: scratch).status == 0)
    let merged = try sync(other, in: scratch)
    #expect(merged.status == 0)
    #expect(merged.errors.contains("1 place was changed by two at once"))
    #expect(try sync(one, in: scratch).status == 0)
    for workspace in [one, other] {
      let files = FolderContents(of: workspace).files
      let text = try #require(files["partners/\(partner).json"])
      #expect(text.contains("One name") && text.contains("Other name"))
      #expect(text.contains("\"111\"") && text.contains("o@example.org"))
      #expect(try Pathways.run("check", "-w", workspace, in: scratch).status == 0)
    }
    #expect(try sync(other, in: scratch).errors.contains("Nothing was new here"))
  }

  @Test func `a folder that Git does not know is left alone, and the sentence says what to do`()
    throws
  {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let answer = try sync(workspace, in: scratch)
    #expect(answer.status == 1)
    #expect(answer.errors.contains("Git does not know this folder"))
  }

  @Test func `without Git on the machine, the sentence says so`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let environment = scratch.environment.merging(["PATH": scratch.path]) { $1 }
    let answer = try FinishedProgram.run(
      Pathways.binary(), ["sync", "-w", workspace], environment: environment, in: scratch.path)
    #expect(answer.status == 1)
    #expect(answer.errors.contains("there is no Git on this machine"))
  }

  @Test func `merge-file writes ours and says by its status whether somebody must choose`() throws {
    let scratch = try ScratchFolder()
    for (name, text) in [
      ("base", "{\"a\": 1, \"b\": 1}"), ("ours", "{\"a\": 2, \"b\": 1}"),
      ("theirs", "{\"a\": 1, \"b\": 3}"), ("clash", "{\"a\": 4, \"b\": 1}"),
      ("broken", "{\"a\": 1"),
    ] {
      try write(text, to: "\(scratch.path)/\(name)")
    }
    #expect(try merge("ours", "theirs", in: scratch) == 0)
    #expect(contents(of: "\(scratch.path)/ours") == "{\n  \"a\": 2,\n  \"b\": 3\n}\n")
    #expect(try merge("ours", "broken", in: scratch) == 1)
    #expect(contents(of: "\(scratch.path)/ours") == "{\n  \"a\": 2,\n  \"b\": 3\n}\n")
    #expect(try merge("ours", "clash", in: scratch) == 1)
    #expect(contents(of: "\(scratch.path)/ours").contains("\"other\": 4"))
  }

  private func merge(
    _ ours: String, _ theirs: String, in scratch: borrowing ScratchFolder
  ) throws -> Int32 {
    try Pathways.run(
      "merge-file", "\(scratch.path)/base", "\(scratch.path)/\(ours)",
      "\(scratch.path)/\(theirs)", in: scratch
    ).status
  }

  private func sync(
    _ workspace: String, in scratch: borrowing ScratchFolder
  ) throws -> FinishedProgram {
    try Pathways.run("sync", "-w", workspace, in: scratch)
  }

  /// Makes Git know one folder, and clones it to the other by way of a third.
  private func share(
    _ one: String, and other: String, in scratch: borrowing ScratchFolder
  ) throws {
    let hub = "\(scratch.path)/hub.git"
    for words in [
      ["config", "--global", "user.name", "Ann"], ["config", "--global", "user.email", "a@b.c"],
      ["config", "--global", "init.defaultBranch", "main"], ["init", "--bare", hub],
      ["init", one], ["-C", one, "add", "."], ["-C", one, "commit", "-m", "Begin"],
      ["-C", one, "remote", "add", "origin", hub], ["-C", one, "push", "-u", "origin", "main"],
      ["clone", hub, other],
    ] {
      let run = try FinishedProgram.run(
        "git", words, environment: scratch.environment, in: scratch.path)
      #expect(run.status == 0, "git \(words): \(run.errors)")
    }
  }

  private func firstPartner(
    of workspace: String, in scratch: borrowing ScratchFolder
  ) throws -> String? {
    let list = try Pathways.run("list", "partners", "-w", workspace, in: scratch).output
    return list.split(separator: "\t").first.map(String.init)
  }

  private func change(
    _ partner: String, _ columns: String, _ cells: String, of workspace: String,
    in scratch: borrowing ScratchFolder
  ) throws {
    let file = "\(scratch.path)/change.csv"
    try write("id,\(columns)\n\(partner),\(cells)\n", to: file)
    let run = try Pathways.run("import", "partners", file, "-w", workspace, in: scratch)
    #expect(run.status == 0, "\(run.errors)")
  }
}
