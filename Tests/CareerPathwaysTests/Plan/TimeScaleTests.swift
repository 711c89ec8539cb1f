import Testing

@testable import CareerPathways

@Suite struct TimeScaleTests {
  private static let start = CalendarDate(year: 2026, month: 1, day: 1) ?? .last

  private static func day(_ number: Int) -> CalendarDate { start.adding(days: number) ?? .last }

  @Test(arguments: 0..<40)
  func `days stand in their order, the first and the last at the ends`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let days = (0..<12).map { _ in Self.day(Int.random(in: 0...900, using: &random)) }.sorted()
    let scale = TimeScale(
      from: days[11], to: days[0], width: Int.random(in: 2...150, using: &random))
    let columns = days.map { scale.column(of: $0) }
    #expect(columns == columns.sorted())
    #expect(columns.first == 0)
    #expect(columns.last == (days[0] == days[11] ? 0 : scale.width - 1))
    #expect(scale.column(of: Self.day(-500)) == 0)
    #expect(scale.column(of: Self.day(5000)) == columns.last)
  }

  @Test func `a task with one day takes one column, and one without none`() {
    let scale = TimeScale(from: Self.day(0), to: Self.day(10), width: 11)
    var task = PlanTask(id: RecordID(fixed: "t"))
    #expect(scale.columns(of: task) == nil)
    task.due = Self.day(4)
    #expect(scale.columns(of: task) == 4...4)
    task.start = Self.day(7)
    #expect(scale.columns(of: task) == 4...7)
  }

  @Test func `the scale holds today`() {
    var task = PlanTask(id: RecordID(fixed: "t"))
    task.due = Self.day(30)
    let scale = TimeScale([task], today: Self.day(2), width: 20)
    #expect(scale?.first == Self.day(2))
    #expect(scale?.last == Self.day(30))
    task.due = nil
    #expect(TimeScale([task], today: Self.day(2), width: 20) == nil)
  }

  @Test(arguments: [10, 24, 60, 200])
  func `labels of months never run into each other or over the edge`(width: Int) {
    let scale = TimeScale(from: Self.day(10), to: Self.day(1000), width: width)
    let months = scale.months(labelWidth: 8)
    for (one, next) in zip(months, months.dropFirst()) { #expect(one.column + 8 < next.column) }
    #expect(months.allSatisfy { $0.column + 8 <= width && $0.month.day == 1 })
    #expect(!months.isEmpty)
  }
}
