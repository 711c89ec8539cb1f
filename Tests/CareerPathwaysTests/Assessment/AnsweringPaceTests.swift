import Testing

@testable import CareerPathways

@Suite struct AnsweringPaceTests {
  @Test func `before the first answer a usual pace stands in`() {
    let pace = AnsweringPace()
    #expect(pace.minutes(for: 20) == 14)
    #expect(pace.minutes(for: 1) == 1)
    #expect(pace.minutes(for: 0) == 0)
  }

  @Test func `a person's own pace takes over, a long pause counting three minutes`() {
    var pace = AnsweringPace()
    for second in 0...60 { pace.rated(at: second * 10_000) }
    #expect(pace.minutes(for: 60) == 12)
    pace.rated(at: 600_000 + 3_600_000)
    #expect(pace.minutes(for: 60) == 15)
  }

  @Test func `a clock set back counts nothing`() {
    var pace = AnsweringPace()
    pace.rated(at: 5_000)
    pace.rated(at: 1_000)
    #expect(
      pace
        == {
          var other = AnsweringPace(); other.rated(at: 1_000); return other
        }())
  }
}
