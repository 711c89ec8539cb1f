import Testing

@testable import CareerPathways

@Suite struct GuideChapterTests {
  @Test func `every element, step, audience and appendix has a chapter of its own`() {
    let places = Guide.chapters.map(\.place)
    #expect(Set(places).count == places.count)
    #expect(Set(Guide.chapters.map(\.id)).count == Guide.chapters.count)
    let wanted: [GuidePlace] =
      [.introduction, .definition, .foundation, .process, .resource(0), .conclusion]
      + Guide.elements.map(\.place) + Guide.steps.map(\.place)
      + GuideAudience.allCases.map { .value($0, 0) }
      + GuideAppendix.allCases.map { .appendix($0) }
    #expect(Set(places) == Set(wanted))
  }

  /// Reflection finds each place that any value of the guide names, so none is forgotten.
  @Test func `every place of the guide opens at a chapter`() {
    let lost = Set(GuideValues.places).filter { Guide.chapter(at: $0) == nil }
    #expect(lost == [])
  }

  @Test func `every sentence of the guide stands in a chapter`() {
    let text = Guide.chapters.flatMap(\.blocks).map(Self.words).joined(separator: "\n")
    var said = Guide.keyFeatures.map(\.text) + Guide.valuePropositions.map(\.text)
    said += Guide.elements.flatMap { [$0.title, $0.summary] + $0.points.map(\.text) }
    for step in Guide.steps {
      said += [step.title, step.goal] + step.subSteps.flatMap { [$0.title, $0.detail] }
      said += step.tips.map(\.text) + step.questions.map(\.text)
      said += step.designElements.map(\.text) + step.tools.flatMap { [$0.title, $0.detail] }
    }
    said += Guide.planParts.map(\.text) + Guide.resources.map(\.name)
    said += Guide.indicators.flatMap { [$0.question] + $0.items.map(\.text) }
    said += Guide.measures.map(\.fullTitle)
    #expect(said.filter { !text.contains($0) } == [])
    #expect(said.count > 180)
  }

  @Test func `a part leads to the chapter it stands in`() throws {
    let step = try #require(Guide.chapter(at: .step(7, subStep: 3, part: 2)))
    #expect(Guide.chapters[step].place == .step(7))
    let appendix = try #require(Guide.chapter(at: .measure(group: 4, 2)))
    #expect(Guide.chapters[appendix].place == .appendix(.sampleMeasures))
    let feature = try #require(Guide.chapter(at: .keyFeature(3)))
    #expect(Guide.chapters[feature].place == .definition)
  }

  @Test func `every resource has an address, of the guide or of its publisher`() {
    #expect(Guide.resources.allSatisfy { ($0.link ?? $0.site)?.hasPrefix("http") == true })
    #expect(Guide.resources.filter { $0.link != nil }.map(\.number) == [2])
    #expect(Guide.resources.allSatisfy { $0.link == nil || $0.site == nil })
  }

  private static func words(_ block: GuideBlock) -> String {
    if case .heading(let text) = block { return text }
    return block.passage?.text ?? ""
  }
}
