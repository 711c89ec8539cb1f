import Testing

@testable import CareerPathways

@Suite struct ResponseReadingTests {
  private var response = Response(.team)
  private let form = Guide.assessment
  private let ids = Guide.assessment.ratedIDs

  @Test func `twenty things are rated, sixteen indicators and four sections`() {
    #expect(ids.count == 20 && Set(ids).count == 20)
    #expect(response.progress(in: form).total == ids.count)
  }

  @Test mutating func `the highest and the lowest section are named, ties together`() {
    #expect(response.highest(in: form).isEmpty && response.lowest(in: form).isEmpty)
    for (id, rating) in [("forming", 4), ("designing", 4), ("improving", 2)] {
      response[id].rating = rating
    }
    #expect(response.highest(in: form).map(\.id) == ["forming", "designing"])
    #expect(response.lowest(in: form).map(\.id) == ["improving"])
  }

  @Test mutating func `a person goes on after the last answer`() {
    #expect(response.nextID(in: form) == "forming-1")
    response["forming"].rating = 3
    response["building-2"].note = "Invite the hospital"
    #expect(response.nextID(in: form) == "building-3")
  }

  @Test mutating func `after the end a person goes on with what was left out`() {
    for id in ids where id != "building-1" { response[id].rating = 3 }
    #expect(response.nextID(in: form) == "building-1")
    response["building-1"].rating = 1
    #expect(response.nextID(in: form) == nil)
  }
}
