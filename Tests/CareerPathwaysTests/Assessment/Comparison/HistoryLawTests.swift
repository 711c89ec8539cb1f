import Testing

@testable import CareerPathways

@Suite struct HistoryLawTests {
  @Test(arguments: 0..<200) func `movement is from the last rating before to the last round's`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let rounds = try (0..<Int.random(in: 0...5, using: &random)).map { _ in
      try RoundComparison(RandomRound.make(using: &random))
    }
    let history = RoundHistory(rounds, from: .people)
    #expect(history.lines.count == (rounds.isEmpty ? 0 : 20))
    for line in history.lines {
      let medians = rounds.map { $0.item(line.id)?.statistics?.median }
      #expect(line.stands.map(\.rating) == medians)
      let earlier = medians.dropLast().compactMap { $0 }.last
      let last = medians.last ?? nil
      #expect(line.movement == last.flatMap { now in earlier.map { now - $0 } })
      #expect((line.trend != nil) == (medians.compactMap { $0 }.count > 2))
    }
  }

  @Test(arguments: 0..<200) func `a person is followed in rounds with names, and in no others`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let made = (0..<4).map { _ in RandomRound.make(using: &random) }
    let history = RoundHistory(try made.map { try RoundComparison($0) }, from: .person("Person 3"))
    let id = try #require(RecordID("p3"))
    for line in history.lines {
      let own = made.map { $0.showsNames ? $0.responses[id]?[line.id].rating : nil }
      #expect(line.stands.map(\.rating) == own.map { $0.map(Double.init) })
    }
  }
}
