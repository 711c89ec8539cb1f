import Testing

@testable import CareerPathways

@Suite struct GuideStepTests {
  @Test func `eight steps are in order`() {
    #expect(Guide.steps.map(\.number) == Array(1...8))
    #expect(Guide.steps.map(\.id) == (1...8).map { "step-\($0)" })
  }

  @Test func `every step has sub-steps and tips`() {
    #expect(Guide.steps.map(\.subSteps.count) == [1, 3, 3, 4, 3, 3, 3, 3])
    #expect(Guide.steps.map(\.tips.count) == [2, 4, 3, 2, 3, 6, 1, 3])
  }

  @Test func `sub-steps are numbered within their step`() {
    for step in Guide.steps {
      #expect(step.subSteps.map(\.number) == Array(1...step.subSteps.count))
      #expect(step.subSteps.allSatisfy { $0.step == step.number })
    }
  }

  @Test func `a sub-step and a part know their own place`() {
    #expect(Guide.subStep(id: "step-3-2")?.place == .step(3, subStep: 2))
    #expect(Guide.planParts.last?.place == .step(7, subStep: 3, part: 7))
  }

  @Test func `a title is the guide's, without its full stop`() throws {
    #expect(
      try #require(Guide.step(4)).title
        == "Conduct an education and training gap and oversupply analysis")
    #expect(Guide.steps.allSatisfy { !$0.title.hasSuffix(".") })
  }

  @Test func `step 2 asks six questions, step 5 has five design elements, step 7 seven parts`() {
    #expect(Guide.businessQuestions.count == 6)
    #expect(Guide.designElements.map(\.number) == Array(1...5))
    #expect(Guide.planParts.map(\.letter) == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(Guide.steps.filter { !$0.questions.isEmpty }.map(\.number) == [2])
    #expect(Guide.steps.filter { !$0.designElements.isEmpty }.map(\.number) == [5])
  }

  @Test func `steps use the guide's forms`() {
    #expect(Guide.steps(using: .pathwayMap).map(\.number) == [3])
    #expect(Guide.steps(using: .trainingGapMatrix).map(\.number) == [4, 5])
    #expect(Guide.steps(using: .resourceMap).map(\.number) == [6])
    #expect(Guide.steps(using: .measures).map(\.number) == [7, 8])
  }

  @Test func `a tool that is a form belongs to a step that uses it`() {
    for step in Guide.steps {
      #expect(step.tools.compactMap(\.form).allSatisfy(step.forms.contains))
    }
  }

  @Test func `links are the two addresses that the guide gives`() {
    let links = Guide.steps.flatMap(\.tools).compactMap(\.link)
    #expect(links == ["https://www.bls.gov/", "http://milmi.org/"])
  }
}
