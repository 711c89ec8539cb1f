import Testing

@testable import CareerPathways

@Suite struct OccupationFilterTests {
  private static let map = LouisvilleExample.map

  private func titles(_ filter: OccupationFilter, on map: PathwayMap = Self.map) -> [String] {
    map.occupations(filter).map(\.title)
  }

  @Test func `figures are those of the occupation, else of its cell`() throws {
    var map = Self.map
    #expect(titles(.postings(atLeast: 247)) == ["Software Engineers", "Systems Engineers"])
    var engineer = try #require(map.occupations.first { $0.title == "Systems Engineers" })
    engineer.postings = 3
    engineer.official.wageLow = Money(cents: 5000)
    try map.replace(engineer)
    #expect(titles(.postings(atLeast: 247), on: map) == ["Software Engineers"])
    #expect(titles(.wage(atLeast: Money(cents: 5000), .hourly), on: map) == ["Systems Engineers"])
    #expect(titles(.wage(atLeast: Money(cents: 10_400_000), .annual), on: map).count == 1)
    #expect(titles(.wage(atLeast: Money(cents: 10_400_001), .annual), on: map).isEmpty)
  }

  @Test func `high demand is what the map says it is`() {
    var map = Self.map
    #expect(titles(.highDemand, on: map).isEmpty)
    map.demandThreshold = 187
    #expect(titles(.highDemand, on: map) == ["Software Engineers", "Systems Engineers"])
  }

  @Test func `credentials and educations are found whatever their case`() throws {
    var map = Self.map
    var developer = try #require(map.occupations.first { $0.title == "Web Developers" })
    developer.credentials = ["CIW", "CompTIA A+"]
    developer.supports = "Child care"
    try map.replace(developer)
    #expect(titles(.credential("comptia a+"), on: map) == ["Web Developers"])
    #expect(titles(.credential("comptia"), on: map).isEmpty)
    #expect(titles(.education("ba/bs"), on: map).count == 11)
    #expect(titles(.words("web CARE"), on: map) == ["Web Developers"])
    #expect(titles(.words("web nurse"), on: map).isEmpty)
  }
}
