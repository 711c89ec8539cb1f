import Testing

@testable import CareerPathways

@Suite struct OwnFormTests {
  private func indicator(
    _ id: StaticString, _ question: String, in section: String = "", order: Int? = nil
  ) -> FormIndicator {
    var indicator = FormIndicator(id: RecordID(fixed: id))
    indicator.question = question
    indicator.section = section
    indicator.order = order
    return indicator
  }

  /// A form with a section of its own, questions of its own, and one of the guide's reworded.
  private var workspace: Workspace {
    var workspace = Workspace()
    var section = FormSection(id: RecordID(fixed: "equity"))
    section.title = "Equity"
    workspace.sections[section.id] = section
    let indicators = [
      indicator("b", "Second?", in: "forming", order: 2),
      indicator("a", "Third?", in: "forming", order: 3),
      indicator("c", "First?", in: "forming", order: 1), indicator("d", "Fair?", in: "equity"),
      indicator("e", "Lost?", in: "nowhere"), indicator("building-2", "Who comes?"),
    ]
    for indicator in indicators { workspace.indicators[indicator.id] = indicator }
    return workspace
  }

  @Test func `without own words the form is the guide's`() {
    #expect(Workspace().assessment == Guide.assessment)
  }

  @Test func `own questions follow the guide's, in their order, and own sections come last`() {
    let form = workspace.assessment
    #expect(form.sections.map(\.id) == Guide.assessment.sections.map(\.id) + ["equity"])
    #expect(form.sections[0].indicators.map(\.number) == Array(1...7))
    #expect(form.sections[0].indicators.suffix(3).map(\.id) == ["c", "b", "a"])
    #expect(form.sections[4].indicators.map(\.question) == ["Fair?"])
    #expect(form.sections[4].number == 5 && form.sections[4].origin == .own)
    #expect(form.indicator("e") == nil)
  }

  @Test func `a reworded question keeps its id, number and help, and what the guide asks`() throws {
    let own = try #require(workspace.assessment.indicator("building-2"))
    let guide = try #require(Guide.indicator(id: "building-2"))
    #expect(own.question == "Who comes?" && own.shortTitle == guide.shortTitle)
    #expect(own.number == guide.number && own.help == guide.help)
    #expect(own.origin == .reworded(from: guide.question))
    #expect(Guide.assessment.indicators.allSatisfy { $0.origin == .guide })
  }

  @Test func `a step chosen for a question brings that step's help`() throws {
    var workspace = workspace
    workspace.indicators[RecordID(fixed: "building-2")]?.step = 8
    let help = try #require(workspace.assessment.indicator("building-2")).help
    #expect(help.subSteps.map(\.id) == ["step-8-1", "step-8-2", "step-8-3"])
  }

  @Test func `what a file leaves without words is passed over`() {
    var workspace = Workspace()
    workspace.sections[RecordID(fixed: "blank")] = FormSection(id: RecordID(fixed: "blank"))
    workspace.sections[RecordID(fixed: "forming")] = FormSection(id: RecordID(fixed: "forming"))
    for id in [RecordID(fixed: "empty"), RecordID(fixed: "forming-1")] {
      workspace.indicators[id] = FormIndicator(id: id)
      workspace.indicators[id]?.section = "forming"
    }
    #expect(workspace.assessment == Guide.assessment)
  }

  @Test func `own words come back from their documents`() throws {
    var workspace = workspace
    workspace.indicators[RecordID(fixed: "a")]?.step = 3
    let (read, problems) = Workspace.reading(workspace.documents)
    #expect(problems.isEmpty)
    #expect(read.sections == workspace.sections && read.indicators == workspace.indicators)
  }
}
