import Testing

@testable import CareerPathways

@Suite struct GuideTests {
  @Test func `no text is empty or padded`() {
    #expect(GuideValues.texts.count > 200)
    for text in GuideValues.texts {
      #expect(!text.isEmpty)
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(text)")
      #expect(!text.contains("  "), "\(text)")
    }
  }

  @Test func `no text holds a control character`() {
    for text in GuideValues.texts {
      let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(controls.isEmpty, "\(text)")
    }
  }

  @Test func `ids are unique`() {
    #expect(Set(GuideValues.ids).count == GuideValues.ids.count)
  }

  @Test func `ids are lower-case letters, digits and hyphens`() {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    #expect(GuideValues.ids.count > 50)
    #expect(GuideValues.ids.filter { !$0.allSatisfy(allowed.contains) } == [])
  }

  @Test func `short titles fit a box of 26 columns`() {
    #expect(GuideValues.shortTitles.count >= 6)
    #expect(GuideValues.shortTitles.filter { $0.count > 26 } == [])
  }

  @Test func `the guide counts six features and the value for three audiences`() {
    #expect(Guide.keyFeatures.map(\.number) == Array(1...6))
    #expect(GuideAudience.allCases.map { Guide.valuePropositions(for: $0).count } == [6, 7, 7])
  }

  @Test func `six opening elements are in order and say what to do`() {
    #expect(Guide.elements.map(\.number) == Array(1...6))
    #expect(Guide.elements.map(\.points.count) == [8, 8, 7, 7, 6, 4])
  }

  @Test func `seventeen resources are listed and one has an address`() {
    #expect(Guide.resources.map(\.number) == Array(1...17))
    #expect(Guide.resources.compactMap(\.link) == ["http://milmi.org/"])
  }
}
