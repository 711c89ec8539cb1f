import Glibc
import Testing

/// The form of a round that leaves and comes back, through the built program.
@Suite struct AssessFormTests {
  @Test func `a filled form is read back, a tampered one is refused row by row`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    func assess(_ arguments: String...) throws -> FinishedProgram {
      try Pathways.run(["assess"] + arguments + ["-w", workspace], in: scratch)
    }
    let blank = try assess("form", "round-1", "--format", "csv")
    #expect(blank.status == 0 && blank.errors.isEmpty)
    let file = "\(scratch.path)/form.csv"
    try write(filled(blank.output, rating: "4", note: "'=Sign, \"please\""), to: file)
    let imported = try assess("import", file)
    #expect(imported.status == 0, "\(imported.errors)")
    let id = String(imported.output.prefix { $0 != "\n" })
    let response = FolderContents(of: workspace).files["assessments/round-1/\(id).json"]
    #expect(response?.contains("\"note\": \"=Sign, \\\"please\\\"\"") == true)
    #expect(response?.contains("\"rating\": 4") == true)

    let before = FolderContents(of: workspace)
    try write(filled(blank.output, rating: "6", note: "") + "forming-1,,,,,,\n", to: file)
    let refused = try assess("import", file)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("row 8, column D: Type a number from 1 to 5."))
    #expect(refused.errors.contains("row 27, column A: the row ‘forming-1’ stands here twice"))
    #expect(FolderContents(of: workspace) == before)
  }

  @Test func `answers are left out of a form before the reveal, and that is said`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    func form(_ arguments: String...) throws -> FinishedProgram {
      try Pathways.run(["assess", "form"] + arguments + ["-w", workspace], in: scratch)
    }
    let blank = try form("Next round", "--format", "csv")
    let file = "\(scratch.path)/form.csv"
    try write(filled(blank.output, rating: "4", note: "Ours"), to: file)
    _ = try Pathways.run("assess", "import", file, "-w", workspace, in: scratch)
    let hidden = try form("round-1", "--respondent", "Dora Díaz")
    #expect(hidden.output.contains("Dora Díaz") && !hidden.output.contains("(x)"))
    #expect(hidden.errors.contains("Answers are left out") && !hidden.output.contains("Ours"))
    let unknown = try form("round-9")
    #expect(unknown.status == 1 && unknown.errors.contains("‘Next round’"))
    #expect(try form("round-1", "--respondent", "Nobody").status == 1)
  }

  @Test func `revealed without names, a form goes out without answers and none is taken in`()
    throws
  {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let form = "\(scratch.path)/amara.csv"
    let written = try Pathways.run(
      "assess", "form", "autumn-2026", "--respondent", "amara", "--format", "csv", "-o", form,
      "-w", workspace, in: scratch)
    #expect(written.status == 0 && written.errors.contains("was revealed without names"))
    let before = FolderContents(of: workspace)
    let refused = try Pathways.run("assess", "import", form, "-w", workspace, in: scratch)
    #expect(refused.status == 1 && refused.errors.contains("Nothing was imported."))
    #expect(refused.errors.contains("is revealed without names"))
    #expect(FolderContents(of: workspace) == before)
  }

  /// The form with a name, and an answer to the second indicator.
  private func filled(_ form: String, rating: String, note: String) -> String {
    let quoted = "\"" + note.replacing("\"", with: "\"\"") + "\""
    let lines = form.split(separator: "\n").map { line -> String in
      if line.hasPrefix("name,") { return "name,,Name,Dora Díaz,,," }
      return line.hasPrefix("forming-2,") ? "forming-2,,,\(rating),\(quoted),," : String(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
