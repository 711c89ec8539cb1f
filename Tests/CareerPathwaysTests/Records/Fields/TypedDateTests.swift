import Testing

@testable import CareerPathways

@Suite struct TypedDateTests {
  /// A Friday.
  private let today = CalendarDate(year: 2026, month: 11, day: 27)

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("today", "2026-11-27"), ("Tomorrow", "2026-11-28"),
    ("next fri", "2026-12-04"), ("fri", "2026-12-04"), ("next monday", "2026-11-30"),
    ("tu", "2026-12-01"), ("+3d", "2026-11-30"), ("+2w", "2026-12-11"), ("+1m", "2026-12-27"),
    ("next week", "2026-12-04"), ("next month", "2026-12-27"), ("+14m", "2028-01-27"),
  ])
  func `a date is read as people type it`(typed: String, date: String) {
    #expect(CalendarDate(typed: typed, today: today)?.description == date)
  }

  @Test(arguments: ["", "soon", "next", "next f", "+w", "+2y", "+-1d", "2026-13-01", "fri mon"])
  func `anything else is no date`(typed: String) {
    #expect(CalendarDate(typed: typed, today: today) == nil)
  }

  @Test func `without a day to count from only a written date is one`() {
    #expect(CalendarDate(typed: "+2w", today: nil) == nil)
    #expect(CalendarDate(typed: "2026-12-01", today: nil) != nil)
  }

  @Test func `a month on from the 31st is the last day of a shorter month`() {
    let day = CalendarDate(year: 2027, month: 1, day: 31)
    #expect(day?.adding(months: 1)?.description == "2027-02-28")
    #expect(day?.adding(months: 13)?.description == "2028-02-29")
  }

  @Test func `counting days agrees with the day numbers, over four centuries`() throws {
    let start = try #require(CalendarDate(year: 1899, month: 12, day: 31))
    for days in stride(from: 0, through: 146_097, by: 97) {
      let day = try #require(start.adding(days: days))
      #expect(day.dayNumber - start.dayNumber == days)
      #expect(day.adding(days: -days) == start)
    }
  }

  @Test func `no date lies outside the calendar`() {
    #expect(CalendarDate.last.adding(days: 1) == nil)
    #expect(CalendarDate.last.adding(months: 1) == nil)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.adding(days: -1) == nil)
  }
}
