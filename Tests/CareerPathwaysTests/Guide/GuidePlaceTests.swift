import Testing

@testable import CareerPathways

@Suite struct GuidePlaceTests {
  @Test(arguments: [
    (GuidePlace.definition, "definition"),
    (.value(.business, 2), "value for businesses, point 2"),
    (.value(.workers, 1), "value for students, job seekers, and workers, point 1"),
    (.element(2), "opening element 2"),
    (.element(2, point: 3), "opening element 2, point 3"),
    (.step(3), "step 3"),
    (.step(3, subStep: 2), "step 3, sub-step 2"),
    (.step(7, subStep: 3, part: 3), "step 7, sub-step 3 c"),
    (.tip(step: 2, 4), "step 2, tip 4"),
    (.question(step: 2, 6), "step 2, question 6"),
    (.designElement(step: 5, 1), "step 5, design element 1"),
    (.direction(1), "Appendix A, direction 1"),
    (.section(3, indicator: 5), "Appendix A, section 3, indicator 5"),
    (.section(3, indicator: 5, item: 2), "Appendix A, section 3, indicator 5 b"),
    (.column(.trainingGapMatrix, 4), "Appendix B, column 4"),
    (.row(.resourceMapping, 6), "Appendix C, row 6"),
    (.measure(group: 4), "Appendix D, group 4"),
    (.measure(group: 4, 7), "Appendix D, group 4, measure 7"),
  ]) func `a place prints as people say it`(place: GuidePlace, words: String) {
    #expect(place.description == words)
  }

  @Test func `every place prints without an empty or stray part`() {
    #expect(GuideValues.places.count > 50)
    for place in GuideValues.places.map(\.description) {
      #expect(!place.contains("nil") && !place.contains("  ") && !place.hasSuffix(","), "\(place)")
    }
  }
}
