import Testing

@testable import CareerPathways

@Suite struct ResponseReadingTests {
  private var response = Response(.team)
  private let ids = Guide.assessment.sections.flatMap(\.ratedIDs)

  @Test func `twenty things are rated, sixteen indicators and four sections`() {
    #expect(ids.count == 20 && Set(ids).count == 20)
    #expect(response.progress.total == ids.count)
  }

  @Test mutating func `the highest and the lowest section are named, ties together`() {
    #expect(response.highest.isEmpty && response.lowest.isEmpty)
    for (id, rating) in [("forming", 4), ("designing", 4), ("improving", 2)] {
      response[id].rating = rating
    }
    #expect(response.highest.map(\.id) == ["forming", "designing"])
    #expect(response.lowest.map(\.id) == ["improving"])
  }

  @Test mutating func `a person goes on after the last answer`() {
    #expect(response.nextID == "forming-1")
    response["forming"].rating = 3
    response["building-2"].note = "Invite the hospital"
    #expect(response.nextID == "building-3")
  }

  @Test mutating func `after the end a person goes on with what was left out`() {
    for id in ids where id != "building-1" { response[id].rating = 3 }
    #expect(response.nextID == "building-1")
    response["building-1"].rating = 1
    #expect(response.nextID == nil)
  }
}
