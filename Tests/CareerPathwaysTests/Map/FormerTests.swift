import Testing

@testable import CareerPathways

/// What is taken from a map as it was comes to the same as making it anew.
@Suite struct FormerTests {
  @Test(arguments: 0..<300) func `a map is written as if nothing of it were at hand`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var map = PathwayMap.forDifferences()
    for _ in 0..<8 {
      let former = Former(record: map, json: map.json)
      for _ in 0..<Int.random(in: 1...3, using: &random) { map.editSomehow(using: &random) }
      #expect(map.json(since: former) == map.json)
    }
  }

  @Test(arguments: 0..<300) func `a map is read as if nothing of it were at hand`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    var map = PathwayMap.forDifferences()
    for _ in 0..<8 {
      let former = Former(record: map, json: map.json)
      for _ in 0..<Int.random(in: 1...3, using: &random) { map.editSomehow(using: &random) }
      let place = DocumentPlace(map.document)
      let read = try PathwayMap(json: map.json, id: map.id, at: place, since: former)
      #expect(read == (try PathwayMap(json: map.json, id: map.id, at: place)))
    }
  }

  @Test func `a document that belongs to another state of the map is not taken from`() {
    var map = PathwayMap.forDifferences()
    let older = map.json
    map.occupations.removeFirst()
    let former = Former(record: map, json: older)
    #expect(map.json(since: former) == map.json)
  }
}
