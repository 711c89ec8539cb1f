import Testing

@testable import CareerPathways

@Suite struct GuideAssessmentTests {
  @Test func `sixteen indicators stand in four sections`() {
    let sections = Guide.assessment.sections
    #expect(sections.map(\.number) == Array(1...4))
    #expect(sections.map(\.id) == ["forming", "building", "designing", "improving"])
    #expect(sections.map(\.indicators.count) == [4, 3, 5, 4])
    #expect(Guide.indicators.count == 16)
  }

  @Test func `an indicator belongs to its section and is a question`() {
    for section in Guide.assessment.sections {
      for (index, indicator) in section.indicators.enumerated() {
        #expect(indicator.id == "\(section.id)-\(index + 1)")
        #expect(indicator.place == .section(section.number, indicator: index + 1))
        #expect(indicator.question.hasSuffix("?"))
      }
    }
  }

  @Test func `only the last design indicator has items, and it has four`() {
    let withItems = Guide.indicators.filter { !$0.items.isEmpty }
    #expect(withItems.map(\.id) == ["designing-5"])
    #expect(withItems.first?.items.count == 4)
    #expect(withItems.first?.items[1].id == "designing-5-b")
    #expect(withItems.first?.items[1].place == .section(3, indicator: 5, item: 2))
  }

  @Test func `every indicator leads to a step that exists`() {
    for indicator in Guide.indicators {
      #expect(!indicator.steps.isEmpty, "\(indicator.id)")
      #expect(indicator.steps == Set(indicator.steps).sorted())
      #expect(indicator.steps.allSatisfy { Guide.step($0) != nil })
      #expect(indicator.elements.allSatisfy { Guide.element($0) != nil })
    }
  }

  @Test func `every step serves an indicator`() {
    #expect(Guide.steps.filter { Guide.indicators(servedByStep: $0.number).isEmpty } == [])
  }

  @Test func `the rating key runs from 1 to 5 and says whose it is`() {
    let key = Guide.assessment.ratingKey
    #expect(key.levels.map(\.value) == Array(1...5))
    #expect(Set(key.levels.map(\.label)).count == 5)
    #expect(key.note.contains("not the guide’s"))
    #expect(key.level(6) == nil)
  }

  @Test func `the prompt is the guide's`() {
    #expect(Guide.assessment.prompt == "Where/how could this be strengthened?")
  }
}
