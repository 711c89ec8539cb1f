import CareerPathways
import Testing

@testable import Exchange

/// Whatever the records say, a paper is well-formed and inert.
@Suite struct HostilePaperTests {
  private static let names: Set = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section",
    "article", "h1", "h2", "h3", "p", "b", "br", "ul", "li", "dl", "div", "dt", "dd", "table",
    "caption", "thead", "tbody", "tr", "th", "td",
  ]
  private static let attributes: Set = [
    "lang", "class", "scope", "charset", "name", "content", "http-equiv",
  ]

  @Test(arguments: 0..<60) func `every paper of any workspace is well-formed and inert`(
    seed: Int
  ) throws {
    let workspace = Self.workspace(seed)
    for paper in [Paper.report, .summary, .status, .pitch(.business), .form(.measures)] {
      let source = PaperSource(workspace, on: PaperTests.date)
      let page = try XMLTree(try paper.write(source, as: .html))
      for element in page.all {
        #expect(Self.names.contains(element.name), "\(paper.id): \(element.name)")
        #expect(Self.attributes.isSuperset(of: element.attributes.keys), "\(paper.id)")
      }
    }
  }

  @Test func `a quote under a combining mark stays a quote in no template`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace.profile.name = "\"\u{301}><script\u{301}>alert(1)</script>"
    workspace.process[subStep: "step-1-1"].notes = "<\u{301}img src=x onerror=alert(1)>\n&amp;"
    let text = try PaperTests.text(.report, .html, of: workspace)
    #expect(text.contains("&quot;\u{301}&gt;&lt;script\u{301}&gt;alert(1)&lt;/script&gt;"))
    #expect(text.contains("&lt;\u{301}img src=x onerror=alert(1)&gt;<br/>&amp;amp;"))
    #expect(!text.unicodeScalars.contains("\u{0}"))
  }

  @Test func `what the papers for business and for the state quote is text`() throws {
    var workspace = LouisvilleExample.workspace()
    let bad = "<script\u{301}>alert(1)</script>&\"\u{301}"
    let good = "&lt;script\u{301}&gt;alert(1)&lt;/script&gt;&amp;&quot;\u{301}"
    workspace[Statement.self][RecordID(fixed: "said-2")]?.said = "1" + bad
    workspace[TrainingNeed.self][RecordID(fixed: "need-lab")]?.need = "2" + bad
    workspace[Program.self][RecordID(fixed: "network-certificate")]?.name = "3" + bad
    workspace[Review.self][RecordID(fixed: "autumn-review")]?.celebrated = "4" + bad
    let summary = try PaperTests.text(.summary, .html, of: workspace)
    for number in 1...4 { #expect(summary.contains("\(number)" + good), "\(number)") }
    workspace[Measure.self][RecordID(fixed: "enrolled")]?.unit = "1" + bad
    workspace[Barrier.self][RecordID(fixed: "credit")]?.workAround = "2" + bad
    workspace[PlanTask.self][RecordID(fixed: "hire-teacher")]?.title = "3" + bad
    workspace[Partner.self][RecordID(fixed: "schools")]?.name = "4" + bad
    let status = try PaperTests.text(.status, .html, of: workspace)
    for number in 1...4 { #expect(status.contains("\(number)" + good), "\(number)") }
    #expect(!(summary + status).contains("<script"))
  }

  @Test func `Mustache in a record is text`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace.profile.region = "{{title}} {{{owner}}} {{> top}}"
    #expect(try PaperTests.text(.status, .html, of: workspace).contains("{{title}} {{{owner}}}"))
  }

  @Test(arguments: 0..<60) func `a table in Markdown keeps its columns`(seed: Int) throws {
    let text = try PaperTests.text(.report, of: Self.workspace(seed), parts: ["partners", "steps"])
    var bars = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let count = Self.bars(in: line)
      if count > 0, bars > 0 { #expect(count == bars, "\(line)") }
      bars = count
    }
  }

  /// The bars of a table's row that are not escaped; 0 for other lines.
  private static func bars(in line: Substring) -> Int {
    guard line.hasPrefix("|") else { return 0 }
    var count = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }

  /// A workspace with hostile texts in records of every kind, the profile, steps and a map.
  private static func workspace(_ seed: Int) -> Workspace {
    var random = SeededGenerator(seed: seed)
    var workspace = LouisvilleExample.workspace()
    workspace.profile.name = .hostile(using: &random)
    workspace.profile.region = .hostile(using: &random) + "</title><script>"
    for id in ["step-1-1", "step-5-2"] { workspace.process[subStep: id].fill(using: &random) }
    for kind in workspace.kinds {
      for _ in 0..<3 {
        var record = kind.make(.random(using: &random))
        record.fill(kind.fields, using: &random)
        kind.put(record, &workspace)
      }
    }
    let map = PathwayMap.hostile(using: &random)
    workspace.maps[map.id] = map
    return workspace
  }
}
