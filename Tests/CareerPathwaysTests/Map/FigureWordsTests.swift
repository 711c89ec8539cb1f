import Testing

@testable import CareerPathways

@Suite struct FigureWordsTests {
  @Test func `counts have commas, and one has no plural`() {
    #expect(FigureWords.count(0, of: "posting") == "0 postings")
    #expect(FigureWords.count(1, of: "posting") == "1 posting")
    #expect(FigureWords.count(999) == "999")
    #expect(FigureWords.count(1_234_567) == "1,234,567")
    #expect(FigureWords.count(-1000) == "-1,000")
  }

  @Test func `an hour's pay is told to the cent, a year's in whole dollars`() throws {
    let hour = try #require(
      WageRange(low: Money(cents: 3222), high: Money(cents: 5120), basis: .hourly))
    #expect(FigureWords.wages(hour) == "$32.22-$51.20 an hour")
    #expect(FigureWords.spokenWages(hour) == "$32.22 to $51.20 an hour")
    #expect(FigureWords.shortWages(hour) == "$32.22-$51.20/hour")
    let year = try #require(
      WageRange(low: Money(cents: 4_500_049), high: Money(cents: 7_000_050), basis: .annual))
    #expect(FigureWords.wages(year) == "$45,000-$70,001 a year")
    #expect(FigureWords.bareWages(year) == "$45,000-$70,001")
  }

  @Test func `a range with one end says which`() throws {
    let low = try #require(WageRange(low: Money(cents: 1500), high: nil, basis: nil))
    #expect(FigureWords.wages(low) == "from $15.00 an hour")
    let high = try #require(WageRange(low: nil, high: Money(cents: 1500), basis: nil))
    #expect(FigureWords.wages(high) == "up to $15.00 an hour")
    let same = try #require(
      WageRange(low: Money(cents: 1500), high: Money(cents: 1500), basis: nil))
    #expect(FigureWords.wages(same) == "$15.00 an hour")
  }
}
