import Testing

@testable import CareerPathways

@Suite struct ComparisonWordsTests {
  private func comparison(_ names: NameRule = .shown) throws -> RoundComparison {
    try RoundComparison(ComparedRounds.three(names: names))
  }

  @Test func `a round says who answered and what few people are worth`() throws {
    #expect(
      ComparisonWords.people(try comparison())
        == "3 of 3 people answered, revealed 2026-03-03, with names")
    #expect(
      ComparisonWords.warning(try comparison())
        == "Fewer than 8 people answered: one more could change every mean and deviation. Talk "
        + "about the dots.")
  }

  @Test func `a question says its figures, and mean and deviation with the count`() throws {
    let round = try comparison()
    let item = try #require(round.item("forming-2"))
    #expect(ComparisonWords.figures(item) == "3 ratings, median 3, range 2-4")
    #expect(
      item.statistics.flatMap(ComparisonWords.moments)
        == "mean 3, standard deviation 1 (of 3; under 8, so with care)")
    #expect(ComparisonWords.rank(item) == "place 3 by disagreement")
    #expect(ComparisonWords.blanks(item, in: round) == nil)
    let blank = try #require(round.item("forming-4"))
    #expect(ComparisonWords.blanks(blank, in: round) == "1 left it blank")
    #expect(ComparisonWords.figures(try #require(round.item("forming"))) == "no ratings")
  }

  @Test func `without names two ratings are only counted`() throws {
    let item = try #require(try comparison(NameRule.none).item("forming-4"))
    #expect(ComparisonWords.figures(item) == "2 ratings, too few to show without names")
  }

  @Test func `an occasion is a day, a time and who was present, as far as they are known`() {
    var agreed = AgreedRating(rating: 3)
    #expect(ComparisonWords.occasion(agreed) == nil)
    agreed.date = CalendarDate("2026-03-04")
    agreed.time = "14:05"
    #expect(ComparisonWords.occasion(agreed) == "on 2026-03-04 at 14:05")
    agreed.present = ["Ann", "River Works"]
    #expect(
      ComparisonWords.occasion(agreed)
        == "on 2026-03-04 at 14:05; present: Ann, River Works")
  }
}
