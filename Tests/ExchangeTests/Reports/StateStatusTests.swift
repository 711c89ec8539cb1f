import CareerPathways
import Testing

@testable import Exchange

/// What a state agency reads: figures with their targets, barriers, and what is late.
@Suite struct StateStatusTests {
  private static func text(_ workspace: Workspace = LouisvilleExample.workspace()) throws -> String
  {
    try PaperTests.text(.status, of: workspace)
  }

  @Test func `measures stand with baseline, target, actual and progress`() throws {
    let text = try Self.text()
    #expect(
      text.contains(
        "| Employer participation | businesses | 3<br>on 2026-03-31 | 12<br>by 2027-03-31 "
          + "| 7<br>in 2026-Q3 | 44%, behind |"))
    #expect(text.contains("| Ohio River Schools | 6 | 4 | 9 |"))
    #expect(text.contains("| Employer participation | All together |  | 4 | 7 |"))
  }

  @Test func `dates and short words stand unbroken`() throws {
    let page = try PaperTests.text(.status, .html)
    #expect(page.contains("<td class=\"short\">3<br/>on 2026-03-31</td>"))
    #expect(page.contains("<td>High school classes do not lead into the certificate</td>"))
  }

  @Test func `only the latest six periods stand, and rows with a figure in them`() throws {
    var workspace = LouisvilleExample.workspace()
    for year in 2027...2031 {
      var actual = Actual(id: try #require(RecordID("year-\(year)")))
      actual.measure = .record(RecordID(fixed: "businesses"))
      (actual.period, actual.value) = (Period("\(year)"), Amount(year))
      workspace[Actual.self][actual.id] = actual
    }
    let text = try Self.text(workspace)
    #expect(text.contains("| Measure | Reported by | 2026-Q3 | 2027 | 2028 | 2029 | 2030 | 2031 |"))
    #expect(!text.contains("2026-Q1"))
  }

  @Test func `findings on gaps stand as they were noted`() throws {
    var workspace = LouisvilleExample.workspace()
    var finding = Finding(id: RecordID(fixed: "gap"))
    (finding.occupation, finding.verdict) = ("Welders | all", .undersupply)
    (finding.openings, finding.completers, finding.gap) = ("120", "80", "40")
    finding.priority = .yes
    workspace[Finding.self][finding.id] = finding
    #expect(
      try Self.text(workspace).contains(
        "| Welders \\| all | Under-supply | 120 | 80 | 40 | Yes |"))
  }

  @Test func `barriers in rules and funds stand until they are cleared`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace[Barrier.self][RecordID(fixed: "credit")]?.state = .cleared
    workspace[Barrier.self][RecordID(fixed: "evening-care")]?.kind = .other
    let text = try Self.text(workspace)
    #expect(text.contains("| High school classes do not lead into the certificate |"))
    #expect(!text.contains("counts for no credit") && !text.contains("child care after six"))
  }

  @Test func `whatever is late stands there with what it is and who sees to it`() throws {
    let text = try Self.text()
    #expect(
      text.contains(
        "**Task: Hire a teacher from a network team**: due 2026-11-20, Falls Technical College"))
    #expect(!text.contains("Task: Fit out the evening lab"))
  }

  @Test func `a round that is still hidden shows no rating`() throws {
    var workspace = LouisvilleExample.workspace()
    #expect(try Self.text(workspace).contains("| Middle rating, 1 to 5 |"))
    workspace.rounds = workspace.rounds.filter { !$0.value.isRevealed }
    let text = try Self.text(workspace)
    #expect(!workspace.rounds.isEmpty && !text.contains("Middle rating"))
    #expect(text.contains("No round of the self-assessment has been revealed yet."))
  }

  @Test func `an empty workspace says so, section by section`() throws {
    let text = try Self.text(Workspace(LouisvilleExample.workspace().profile))
    for words in [
      "No round of", "No finding on", "No measure has", "No figure of", "No barrier in",
      "Nothing is overdue",
    ] { #expect(text.contains(words), "\(words)") }
  }
}
