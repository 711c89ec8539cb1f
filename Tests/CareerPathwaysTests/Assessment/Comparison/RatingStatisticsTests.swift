import Testing

@testable import CareerPathways

@Suite struct RatingStatisticsTests {
  @Test func `figures are those worked out by hand`() throws {
    let statistics = RatingStatistics([2, 4, 4, 5])
    #expect(statistics.count == 4)
    #expect(statistics.tally == [0, 1, 0, 2, 1])
    #expect(statistics.median == 4)
    #expect(statistics.range == 2...5)
    let moments = try #require(statistics.moments)
    #expect(moments.count == 4)
    #expect(moments.mean == 3.75)
    // The distances are -1.75, 0.25, 0.25 and 1.25; their squares add up to 4.75.
    #expect(moments.deviation == (4.75 / 3).squareRoot())
    #expect(RatingFigures.number(moments.deviation ?? 0) == "1.26")
  }

  @Test func `nobody's ratings come to nothing, and one's have no deviation`() {
    let none = RatingStatistics([Int]())
    #expect(none.median == nil && none.range == nil && none.moments == nil && none.spread == nil)
    let one = RatingStatistics([3])
    #expect(one.median == 3 && one.range == 3...3 && one.moments?.mean == 3)
    #expect(one.moments?.deviation == nil && one.spread == nil)
  }

  @Test func `what is no rating is passed over`() {
    #expect(RatingStatistics([0, 3, 6, -1]) == RatingStatistics([3]))
  }

  @Test func `mean and deviation of fewer than eight are unreliable`() {
    #expect(RatingStatistics([1, 2, 3, 4, 5, 1, 2]).moments?.isUnreliable == true)
    #expect(RatingStatistics([1, 2, 3, 4, 5, 1, 2, 3]).moments?.isUnreliable == false)
  }

  @Test func `a wider range is a wider spread, and of equals the larger variance`() throws {
    func spread(_ ratings: [Int]) throws -> RatingStatistics.Spread {
      try #require(RatingStatistics(ratings).spread)
    }
    #expect(try spread([1, 5, 5, 5, 5, 5]) > spread([2, 2, 5, 5]))
    #expect(try spread([2, 2, 4, 4]) > spread([2, 3, 3, 4]))
    #expect(try spread([1, 3]) == spread([3, 5]))
    #expect(try spread([2, 3]) > spread([2, 2, 3, 3]))
    #expect(try spread([4, 4, 4]) == spread([1, 1]))
  }

  @Test(arguments: [
    (3.0, "3"), (3.5, "3.5"), (2.0 / 3, "0.67"), (3.005, "3.01"), (0.0, "0"),
  ]) func `a figure has two decimals at most`(value: Double, text: String) {
    // The nearest double to 3.005 lies below it; times 100 it is 300.5 again.
    #expect(RatingFigures.number(value) == text)
  }

  @Test func `movements carry their sign`() {
    #expect([0.5, -1, 0].map(RatingFigures.movement) == ["+0.5", "-1", "0"])
    #expect(RatingFigures.range(2...5) == "2-5" && RatingFigures.range(3...3) == "3")
  }
}
