import Testing

@testable import CareerPathways

@Suite struct GuideHelpTests {
  @Test func `every indicator has sub-steps and tips of the steps it names, and no others`() {
    #expect(Guide.help.keys.sorted() == Guide.indicators.map(\.id).sorted())
    for indicator in Guide.indicators {
      let help = indicator.help
      let ids = help.subSteps.map(\.id) + help.tips.map(\.id)
      #expect(Set(ids) == Set(Guide.help[indicator.id] ?? []), "\(indicator.id)")
      #expect(ids.count == Guide.help[indicator.id]?.count, "\(indicator.id)")
      #expect(!help.subSteps.isEmpty && !help.tips.isEmpty, "\(indicator.id)")
      let steps = Set(
        Guide.steps.filter { step in ids.contains { $0.hasPrefix(step.id + "-") } }
          .map(\.number))
      #expect(steps == Set(indicator.steps), "\(indicator.id)")
    }
  }

  @Test func `a section has the help of all its indicators, each once`() throws {
    let section = try #require(Guide.section(id: "improving"))
    let ids = section.help.subSteps.map(\.id)
    #expect(
      ids == ["step-6-1", "step-6-2", "step-6-3", "step-7-3", "step-8-1", "step-8-2", "step-8-3"])
  }
}
