import Testing

@testable import CareerPathways

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026", "2026"), ("2026-Q3", "2026-Q3"), ("2026 q3", "2026-Q3"), ("Q3 2026", "2026-Q3"),
    ("2026-09", "2026-09"), ("09 2026", "2026-09"),
  ])
  func `a period is written in one way however it is typed`(typed: String, written: String) {
    #expect(Period(typed)?.description == written)
  }

  @Test(arguments: [
    "", "26", "2026-Q5", "2026-13", "2026-9", "2026-00", "Q3", "2026-01-01", "0000",
  ])
  func `anything else is no period`(typed: String) {
    #expect(Period(typed) == nil)
  }

  @Test func `periods stand by the day they end on, the shorter first`() throws {
    let texts = ["2025", "2026-01", "2026-02", "2026-03", "2026-Q1", "2026-Q2", "2026-12"]
    let ordered = texts + ["2026-Q4", "2026"]
    var random = SeededGenerator(seed: 3)
    let periods = ordered.shuffled(using: &random).compactMap(Period.init)
    #expect(periods.sorted().map(\.description) == ordered)
  }

  @Test func `a period ends on the last day of its last month`() {
    #expect(Period("2028-02")?.end.description == "2028-02-29")
    #expect(Period("2026-Q1")?.end.description == "2026-03-31")
    #expect(Period("2026")?.end.description == "2026-12-31")
  }

  @Test func `what is no period is refused`() {
    var actual = Actual(id: RecordID(fixed: "a"))
    #expect(throws: FieldProblem.notPeriod) {
      try Actual.field("period")?.take("last summer", in: &actual)
    }
  }
}
