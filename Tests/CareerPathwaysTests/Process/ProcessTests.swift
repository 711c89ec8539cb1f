import Testing

@testable import CareerPathways

@Suite struct ProcessTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 24)

  @Test func `a new process opens step 1`() throws {
    #expect(
      Process().next(on: try #require(today))
        == NextAction(step: 1, subStep: 1, reason: .opensStep))
  }

  @Test func `what is under way comes before what is not started`() throws {
    var process = Process()
    process[subStep: "step-1-1"].status = .done
    process[subStep: "step-2-3"].status = .underWay
    #expect(
      process.next(on: try #require(today))
        == NextAction(step: 2, subStep: 3, reason: .underWay))
    process[subStep: "step-2-3"].status = .done
    #expect(
      process.next(on: try #require(today)) == NextAction(step: 2, subStep: 1, reason: .follows))
  }

  @Test func `the sub-step overdue for longest comes first of all`() throws {
    var process = Process()
    process[subStep: "step-4-1"].due = CalendarDate("2026-11-20")
    process[subStep: "step-6-1"].due = CalendarDate("2026-10-01")
    process[subStep: "step-7-1"].due = CalendarDate("2026-11-24")
    let since = try #require(CalendarDate("2026-10-01"))
    #expect(
      process.next(on: try #require(today))
        == NextAction(step: 6, subStep: 1, reason: .overdue(since: since)))
    process[subStep: "step-6-1"].status = .notNeeded
    #expect(process.next(on: try #require(today))?.step == 4)
  }

  @Test func `nothing comes next when all is done or not needed`() throws {
    var process = Process()
    for subStep in Guide.steps.flatMap(\.subSteps) {
      process[subStep: subStep.id].status = subStep.number == 2 ? .notNeeded : .done
    }
    #expect(process.next(on: try #require(today)) == nil)
    #expect(process.progress.isComplete)
    #expect(process.progress.status == .done)
  }

  @Test func `progress counts what is done among what is needed`() {
    var process = Process()
    process[subStep: "step-2-1"].status = .done
    process[subStep: "step-2-2"].status = .notNeeded
    #expect(process.progress(ofStep: 2) == Progress(done: 1, total: 2))
    #expect(process.progress(ofStep: 2).status == .underWay)
    #expect(process.progress(ofStep: 3).status == .notStarted)
  }

  @Test func `the next due date is that of an open sub-step`() {
    var process = Process()
    process[subStep: "step-2-1"].due = CalendarDate("2026-01-01")
    process[subStep: "step-2-1"].status = .done
    process[subStep: "step-2-2"].due = CalendarDate("2027-03-01")
    #expect(process.nextDue(inStep: 2) == CalendarDate("2027-03-01"))
    #expect(process.nextDue == CalendarDate("2027-03-01"))
  }

  @Test func `the statuses go round`() {
    #expect(Status.allCases.map(\.next) == [.underWay, .done, .notNeeded, .notStarted])
  }

  @Test func `elements have a status of their own`() {
    var process = Process()
    process[element: "element-2"].status = .underWay
    #expect(process.status(ofElement: 2) == .underWay)
    #expect(process.progressOfElements == Progress(done: 0, total: 6, underWay: 1))
  }

  @Test func `an id that the guide does not have changes nothing`() {
    var process = Process()
    process[subStep: "step-9-1"].owner = "Ann"
    #expect(process == Process())
  }
}
