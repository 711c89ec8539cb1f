import CareerPathways
import Testing

@testable import Exchange

@Suite struct PaperTests {
  static let date = CalendarDate(year: 2026, month: 11, day: 24) ?? .last

  static func text(
    _ paper: Paper, _ format: PaperFormat = .markdown,
    of workspace: Workspace = LouisvilleExample.workspace(), parts: Set<String>? = nil,
    template: String? = nil
  ) throws -> String {
    let source = PaperSource(workspace, on: date, parts: parts)
    return String(
      decoding: try paper.write(source, as: format, template: template), as: UTF8.self)
  }

  @Test func `every paper fills its template in both formats, and no name is left over`() throws {
    for paper in Paper.all {
      for format in PaperFormat.all {
        let text = try Self.text(paper, format)
        #expect(text.contains(format.escaped(paper.title)), "\(paper.id)")
        #expect(!text.contains("{{") && !text.contains("Optional("), "\(paper.id)")
        #expect(!text.contains("EscapedText"), "\(paper.id)")
      }
    }
  }

  @Test func `ids of papers and parts are plain and unlike`() {
    let ids = Paper.all.map(\.id) + ReportPart.all(in: LouisvilleExample.workspace()).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) } })
  }

  @Test func `the report says what the workspace says`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace.process[subStep: "step-3-2"].status = .done
    workspace.process[subStep: "step-3-2"].owner = "Ann Baker"
    let text = try Self.text(.report, of: workspace)
    #expect(text.contains("| Say what each level takes | Done | Ann Baker |"))
    #expect(text.contains("Under way: 1 of 3 done."))
    #expect(text.contains("Technical Support Analysts"))
    #expect(text.contains("## Partners") && !text.contains("## Own links"))
  }

  @Test func `a column in which nobody wrote is left out`() throws {
    let text = try Self.text(.report, parts: ["steps"])
    #expect(text.contains("| Sub-step | Status |\n"))
  }

  @Test func `a part alone brings no other`() throws {
    let text = try Self.text(.report, parts: ["elements"])
    #expect(text.contains("## The six opening elements"))
    #expect(!text.contains("## The eight steps") && !text.contains("## The pathway maps"))
    #expect(try Self.text(.report, parts: []).contains("Nothing has been recorded"))
  }

  @Test func `partners stand in the report as their fields say`() throws {
    var workspace = LouisvilleExample.workspace()
    var partner = Partner(id: RecordID(fixed: "acme"))
    partner.name = "Acme | Sons"
    partner.side = .business
    workspace[Partner.self][partner.id] = partner
    let text = try Self.text(.report, of: workspace, parts: ["partners"])
    #expect(text.contains("| Name | Side |"))
    #expect(text.contains("| Acme \\| Sons | Business |"))
  }

  @Test func `what was said of a map is a part of the report, without who said it`() throws {
    var workspace = LouisvilleExample.workspace()
    let map = LouisvilleExample.map
    var feedback = Feedback(
      id: RecordID(fixed: "said"), on: map.id, .occupation(map.occupations[0].id))
    feedback.said = "Managers come from the help desk"
    feedback.partner = "Secretive Inc."
    workspace[Feedback.self][feedback.id] = feedback
    let text = try Self.text(.report, of: workspace, parts: ["feedback"])
    #expect(
      text.contains(
        "| Managers come from the help desk | Open | \(map.name) | \(map.occupations[0].title) |"))
    #expect(try !Self.text(.report, of: workspace, parts: ["maps"]).contains("help desk |"))
    #expect(!text.contains("Secretive"))
  }

  @Test func `the status names what is overdue, and nothing where nothing is`() throws {
    var workspace = Workspace(LouisvilleExample.workspace().profile)
    #expect(try Self.text(.status, of: workspace).contains("Nothing is overdue."))
    workspace.process[subStep: "step-1-1"].due = CalendarDate("2026-11-23")
    let text = try Self.text(.status, of: workspace)
    #expect(text.contains("**Step 1: Analyze occupational data**: due 2026-11-23"))
    #expect(!text.contains("Nothing is overdue."))
  }

  @Test func `the summary shows pathways from entry up, and what comes next`() throws {
    let text = try Self.text(.summary)
    #expect(text.contains("Web Developers → Computer Programmers, Graphic Designers | 82 |"))
    #expect(text.contains("**Next:** Analyze occupational data."))
  }

  @Test(arguments: GuideAudience.allCases)
  func `a pitch has every value of its audience and no other`(audience: GuideAudience) throws {
    let text = try Self.text(.pitch(audience))
    for value in Guide.valuePropositions {
      #expect(
        text.contains(MarkdownText.escaped(value.text)) == (value.audience == audience),
        "\(value.id)")
    }
  }

  @Test func `a blank form asks for everything that the guide's form does`() throws {
    let assessment = try Self.text(.form(.selfAssessment))
    for indicator in Guide.indicators {
      #expect(assessment.contains(MarkdownText.escaped(indicator.question)))
    }
    for (form, words) in [
      (GuideForm.trainingGapMatrix, Guide.trainingGapMatrix.columns.map(\.title)),
      (
        .resourceMap, Guide.resourceMap.groups.map(\.title) + Guide.resourceMap.columns.map(\.title)
      ),
      (.measures, Guide.measures.map(\.title)),
      (.pathwayMap, Guide.pathwayMap.contents.map(\.title)),
      (.businessQuestions, Guide.businessQuestions.map(\.text)),
      (.designElements, Guide.designElements.map(\.title)),
      (.implementationPlan, Guide.planParts.map(\.title)),
    ] {
      let text = try Self.text(.form(form))
      for word in words { #expect(text.contains(MarkdownText.escaped(word)), "\(form): \(word)") }
    }
  }

  @Test func `a template of one's own gets the same values, escaped`() throws {
    var workspace = LouisvilleExample.workspace()
    workspace.profile.region = "A & B"
    let own = "{{title}}: {{region}}, {{#steps}}{{number}} {{/steps}}{{{region}}}"
    #expect(
      try Self.text(.summary, .html, of: workspace, template: own)
        == "What the partnership does for business: A &amp; B, 1 2 3 4 5 6 7 8 A &amp; B")
  }

  @Test func `a text that is no template is refused`() {
    #expect(throws: TemplateProblem.self) {
      try Self.text(.summary, template: "{{#steps}} without an end")
    }
  }
}
