import Testing

@testable import CareerPathways

@Suite struct AssessmentTests {
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
