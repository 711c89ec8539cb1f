import Testing

@testable import CareerPathways

@Suite struct DueTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 24) ?? .last

  private func workspace() -> Workspace {
    var workspace = Workspace()
    var barrier = Barrier(id: RecordID(fixed: "b"))
    barrier.name = "Licensing rule"
    barrier.due = today.adding(days: -1)
    workspace[Barrier.self][barrier.id] = barrier
    var task = PlanTask(id: RecordID(fixed: "t"))
    task.title = "Write the brief"
    task.owner = .named("Ann")
    task.due = today.adding(days: 14)
    workspace[PlanTask.self][task.id] = task
    return workspace
  }

  @Test func `overdue stands first, whatever kind it is`() {
    let due = workspace().due(on: today)
    #expect(due.map(\.title) == ["Licensing rule", "Write the brief"])
    #expect(due.map(\.standing) == [.overdue, .soon])
    #expect(due.map(\.noun) == ["barrier", "task"])
    #expect(due[1].owner == "Ann")
  }

  @Test func `what is due today is not overdue, and after two weeks it is later`() {
    var workspace = workspace()
    workspace[Barrier.self][RecordID(fixed: "b")]?.due = today
    workspace[PlanTask.self][RecordID(fixed: "t")]?.due = today.adding(days: 15)
    #expect(workspace.due(on: today).map(\.standing) == [.soon, .later])
  }

  @Test func `what is closed is not due`() {
    var workspace = workspace()
    workspace[Barrier.self][RecordID(fixed: "b")]?.state = .cleared
    workspace[PlanTask.self][RecordID(fixed: "t")]?.status = .notNeeded
    #expect(workspace.due(on: today).isEmpty)
  }

  @Test func `a barrier that is worked around is still to be cleared`() {
    var workspace = workspace()
    workspace[Barrier.self][RecordID(fixed: "b")]?.state = .workedAround
    #expect(workspace.due(on: today).count == 2)
  }

  @Test func `a task without a day comes next once nothing stands before it`() {
    var workspace = workspace()
    var next = PlanTask(id: RecordID(fixed: "n"))
    next.title = "Sign it"
    next.after = [.record(RecordID(fixed: "t"))]
    workspace[PlanTask.self][next.id] = next
    #expect(!workspace.due(on: today).contains { $0.title == "Sign it" })
    workspace[PlanTask.self][RecordID(fixed: "t")]?.status = .done
    #expect(workspace.due(on: today).last?.title == "Sign it")
    #expect(workspace.due(on: today).last?.standing == .ready)
  }

  @Test func `sub-steps with a day are due too`() {
    var workspace = Workspace()
    workspace.process[subStep: "step-3-2"].due = today.adding(days: 2)
    workspace.process[subStep: "step-4-1"].status = .underWay
    workspace.process[subStep: "step-4-2"].due = today
    workspace.process[subStep: "step-4-2"].status = .done
    let due = workspace.due(on: today)
    #expect(due.map(\.place) == [.subStep("step-3-2"), .subStep("step-4-1")])
    #expect(due.map(\.standing) == [.soon, .ready])
  }

  @Test func `every kind with a due date takes part, and is closed by one of its choices`() {
    for kind in RecordKind.all where kind.field("due") != nil {
      var record = kind.make(RecordID(fixed: "one"))
      // Every such field takes a date; what does not is no longer due below.
      try? kind.field("due")?.put(.date(today), in: &record)
      var workspace = Workspace()
      kind.put(record, &workspace)
      #expect(workspace.due(on: today).count == 1, "\(kind.noun.many)")
      #expect(
        kind.fields.contains { field in
          if case .choice(let choices) = field.kind {
            choices.contains(where: \.isClosed)
          } else {
            false
          }
        }, "\(kind.noun.many)")
    }
  }
}
