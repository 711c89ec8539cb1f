import Testing

@testable import CareerPathways

/// Every figure of a comparison against slow definitions, on a thousand random rounds.
@Suite struct ComparisonLawTests {
  @Test(arguments: 0..<1000) func `every figure is what its definition says`(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let round = RandomRound.make(using: &random)
    let comparison = try RoundComparison(round)
    for item in comparison.items {
      let ratings = round.ratings(of: item.id)
      #expect(item.answers.count == ratings.count)
      guard let statistics = item.statistics else {
        #expect(!round.showsNames && (1..<3).contains(ratings.count))
        continue
      }
      expect(statistics, agreesWith: SlowStatistics(ratings))
      #expect(item.answers.dots.map(\.rating) == ratings.sorted())
    }
  }

  private func expect(_ statistics: RatingStatistics, agreesWith slow: SlowStatistics) {
    #expect(statistics.count == slow.ratings.count)
    #expect(statistics.median == slow.median)
    #expect(isNear(statistics.moments?.mean, slow.mean))
    #expect(isNear(statistics.moments?.deviation, slow.deviation))
    #expect(statistics.range.map { Double($0.lowerBound) } == slow.low)
    #expect(statistics.range.map { Double($0.upperBound) } == slow.high)
    #expect(statistics.moments.map { $0.count } ?? 0 == slow.ratings.count)
  }

  private func isNear(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-12
  }

  @Test(arguments: 0..<1000) func `a rank is one more than the questions that are wider`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: seed)
    let round = RandomRound.make(using: &random)
    let comparison = try RoundComparison(round)
    let least = round.showsNames ? 2 : 3
    let slow = comparison.items.map { SlowStatistics(round.ratings(of: $0.id)) }
    let ranked = slow.filter { $0.ratings.count >= least }
    for (item, own) in zip(comparison.items, slow) {
      let rank = 1 + ranked.count { $0.isWider(than: own) }
      #expect(item.rank == (own.ratings.count >= least ? rank : nil), "\(item.id)")
    }
    let order = comparison.ranked.map { $0.rank ?? .max }
    #expect(order == order.sorted())
    #expect(Set(comparison.ranked.map(\.id)) == Set(comparison.items.map(\.id)))
  }
}
