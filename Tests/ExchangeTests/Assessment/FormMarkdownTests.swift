import CareerPathways
import Testing

@testable import Exchange

@Suite struct FormMarkdownTests {
  private func text(_ form: PersonForm) -> String {
    String(decoding: FormMarkdown.write(form, partnership: "River *Works*"), as: UTF8.self)
  }

  @Test func `a blank form asks every question and leaves room for each answer`() {
    let round = AssessmentRound(id: RecordID(fixed: "spring"), name: "Spring")
    let text = text(PersonForm(round, Guide.assessment))
    #expect(text.hasPrefix("# Career Pathways Self-Assessment\n"))
    #expect(text.contains("- **Partnership:** River \\*Works\\*\n- **Round:** Spring\n"))
    #expect(text.components(of: "`( ) 1   ( ) 2   ( ) 3   ( ) 4   ( ) 5`") == 20)
    #expect(Guide.indicators.allSatisfy { text.contains("**\($0.number).** ") })
    #expect(text.contains("| 3 | Under way | Several partners work on it; we can name the gaps. |"))
  }

  @Test func `a filled form has the answers, and says whose the questions are`() throws {
    var workspace = Workspace()
    var own = FormIndicator(id: RecordID(fixed: "own"))
    own.question = "Do *we* meet?"
    own.section = "forming"
    workspace.indicators[own.id] = own
    var reworded = FormIndicator(id: RecordID(fixed: "forming-1"))
    reworded.question = "Who is in?"
    workspace.indicators[reworded.id] = reworded
    var round = AssessmentRound(id: RecordID(fixed: "spring"), name: "Spring")
    let ana = Respondent(id: RecordID(fixed: "ana"), name: "Ana")
    round.responses[ana.id] = Response(ana)
    round.responses[ana.id]?["own"] = Answer(rating: 4, note: "Monthly\n<b>")
    let text = text(PersonForm(round, workspace.assessment, for: ana, isFilled: true))
    #expect(text.contains("**5.** Do \\*we\\* meet? *(our partnership’s own question)*"))
    #expect(text.contains("**1.** Who is in? *(the guide’s question, in our partnership’s words)*"))
    #expect(text.contains("`( ) 1   ( ) 2   ( ) 3   (x) 4   ( ) 5`"))
    #expect(text.contains("strengthened?** Monthly<br>\\<b\\>\n"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
