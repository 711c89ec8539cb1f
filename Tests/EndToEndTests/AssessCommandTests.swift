import Glibc
import Testing

/// The rounds of the self-assessment through the built program, without a terminal.
@Suite struct AssessCommandTests {
  private static let round = "assessments/autumn-2026"

  @Test func `rounds are listed with how many answered and whether they are revealed`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let list = try Pathways.run("assess", "list", "-w", workspace, in: scratch)
    #expect(list.status == 0)
    #expect(
      list.output.split(separator: "\n").suffix(2) == [
        "autumn-2026\tAutumn 2026\t2026-10-13\t10 of 10\t2026-10-13",
        "round-1\tNext round\t\t0 of 0\thidden",
      ])
  }

  @Test func `a round is compared in each format, found by id or name`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let text = try Pathways.run("assess", "compare", "autumn 2026", "-w", workspace, in: scratch)
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.contains("2. Training capability known (designing-3)"))
    #expect(text.output.contains("9 ratings, median 3, range 1-5"))
    let csv = try Pathways.run(
      "assess", "compare", "autumn-2026", "--format", "csv", "-w", workspace, in: scratch)
    #expect(csv.output.hasPrefix("section,id,title,group,count,blank,answers,median,mean,"))
    let json = try Pathways.run(
      "assess", "compare", "autumn-2026", "--format", "json", "-w", workspace, in: scratch)
    #expect(json.output.contains("\"standard_deviation\": 1.32"))
    for output in [text.output, csv.output, json.output] {
      #expect(!output.contains("Lorene") && !output.contains("Bluegrass Data"))
    }
  }

  @Test func `a hidden round and one that is not there are refused`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    for command in ["compare", "export"] {
      let hidden = try Pathways.run("assess", command, "round-1", "-w", workspace, in: scratch)
      #expect(hidden.status == 1 && hidden.output.isEmpty)
      #expect(hidden.errors.contains("is not revealed yet: 0 of 0 answered"))
      let missing = try Pathways.run("assess", command, "nowhere", "-w", workspace, in: scratch)
      #expect(missing.status == 1 && missing.errors.contains("There is no such round"))
    }
  }

  @Test func `a report is written to a file, and nothing to standard output`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    let file = "\(scratch.path)/report.html"
    let written = try Pathways.run(
      "assess", "export", "autumn-2026", "--format", "html", "-o", file, "-w", workspace,
      in: scratch)
    #expect(written.status == 0 && written.output.isEmpty)
    let page = contents(of: file)
    #expect(page.contains("<svg") && !page.contains("<script") && !page.contains("Lorene"))
    let markdown = try Pathways.run("assess", "export", "autumn-2026", "-w", workspace, in: scratch)
    #expect(markdown.output.hasPrefix("# Self-assessment: Autumn 2026, 2026-10-13"))
  }

  @Test func `a response that is cut off is named, and the others compare`() throws {
    let scratch = try ScratchFolder()
    let workspace = try Pathways.example(in: scratch)
    try write("{\"answers\": {", to: "\(workspace)/\(Self.round)/amara.json")
    try write("{\"name\": \"X\"}", to: "\(workspace)/\(Self.round)/dale.json")
    let compared = try Pathways.run(
      "assess", "compare", "autumn-2026", "-w", workspace, in: scratch)
    #expect(compared.status == 1)
    #expect(compared.output.contains("8 of 10 people answered"))
    let errors = compared.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first?.hasPrefix("Left out: ‘\(Self.round)/amara.json’, line 1: ") == true)
    #expect(errors.last?.contains("nothing in it says that it is a response") == true)
  }
}
