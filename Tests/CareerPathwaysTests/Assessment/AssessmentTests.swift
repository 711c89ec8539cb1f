import Testing

@testable import CareerPathways

@Suite struct AssessmentTests {
  private func round(_ ratings: [Int?]) -> AssessmentRound {
    var round = AssessmentRound(id: RecordID(fixed: "r"), name: "Spring")
    for (index, rating) in ratings.enumerated() {
      guard let id = RecordID("p\(index)") else { continue }
      var response = Response(Respondent(id: id, name: "Person \(index)"))
      response["forming"].rating = rating
      round.responses[id] = response
    }
    return round
  }

  @Test func `a blank is never zero`() {
    let summary = round([4, nil, 5, nil]).summary[0]
    #expect(summary.responses == 4)
    #expect(summary.answered == 2)
    #expect(summary.median == 4.5)
    #expect(round([4]).summary[1].median == nil)
  }

  @Test(arguments: [([3], 3.0), ([1, 5, 2], 2.0), ([1, 2, 3, 5], 2.5)])
  func `the median is the middle rating`(ratings: [Int], median: Double) {
    #expect(round(ratings).summary[0].median == median)
  }

  @Test func `the progress of a response counts ratings, not notes`() throws {
    var response = Response(Respondent(id: RecordID(fixed: "p")))
    let section = try #require(Guide.section(id: "forming"))
    response["forming-1"].rating = 3
    response["forming-2"].note = "Later"
    #expect(response.progress(in: section) == Progress(done: 1, total: 5))
    #expect(response.progress(in: Guide.assessment).total == 20)
  }

  @Test func `an answer taken back leaves nothing behind`() {
    var response = Response(Respondent(id: RecordID(fixed: "p")))
    response["forming"].rating = 3
    response["forming"].rating = nil
    #expect(response == Response(Respondent(id: RecordID(fixed: "p"))))
  }

  @Test func `a partnership's own meanings stand in the key`() {
    var workspace = Workspace()
    #expect(workspace.ratingKey == Guide.assessment.ratingKey)
    workspace.profile.ratingKey["rating-3"] = RatingMeaning(label: "Halfway", text: "")
    #expect(workspace.ratingKey.level(3)?.label == "Halfway")
    #expect(workspace.ratingKey.level(3)?.text == Guide.assessment.ratingKey.level(3)?.text)
    #expect(workspace.ratingKey.level(1)?.label == Guide.assessment.ratingKey.level(1)?.label)
  }
}
