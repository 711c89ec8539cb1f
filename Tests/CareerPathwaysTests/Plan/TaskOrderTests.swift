import Testing

@testable import CareerPathways

@Suite struct TaskOrderTests {
  private func id(_ number: Int) -> RecordID { RecordID("t\(number)") ?? RecordID(fixed: "t") }

  /// Tasks by number, each with the numbers of those it waits for.
  private func tasks(_ after: [[Int]]) -> [PlanTask] {
    after.enumerated().map { number, before in
      var task = PlanTask(id: id(number))
      task.title = "Task \(number)"
      task.after = before.map { .record(id($0)) }
      return task
    }
  }

  @Test func `tasks that wait for each other are a circle`() {
    #expect(TaskOrder(tasks([[], [0], [1]])).circles.isEmpty)
    #expect(TaskOrder(tasks([[2], [0], [1], [2]])).circles == [[id(0), id(1), id(2)]])
    #expect(TaskOrder(tasks([[0]])).circles == [[id(0)]])
  }

  @Test func `a task is ready once all before it is done or not needed`() {
    var all = tasks([[], [], [0, 1]])
    #expect(!TaskOrder(all).isReady(all[2]))
    all[0].status = .done
    all[1].status = .notNeeded
    #expect(TaskOrder(all).isReady(all[2]))
    all[2].status = .done
    #expect(!TaskOrder(all).isReady(all[2]))
  }

  @Test func `a mere name before a task does not hold it up`() {
    var task = PlanTask(id: id(0))
    task.after = [.named("Find money"), .record(id(7))]
    #expect(TaskOrder([task]).isReady(task))
  }

  @Test func `a task clashes with one that is due after it begins`() {
    var all = tasks([[], [0]])
    all[0].due = CalendarDate("2026-12-10")
    all[1].start = CalendarDate("2026-12-09")
    #expect(TaskOrder(all).clash(of: all[1])?.id == id(0))
    all[1].start = CalendarDate("2026-12-10")
    #expect(TaskOrder(all).clash(of: all[1]) == nil)
    all[1].start = CalendarDate("2026-12-09")
    all[0].status = .done
    #expect(TaskOrder(all).clash(of: all[1]) == nil)
  }

  @Test(arguments: 0..<60)
  func `two tasks share a circle where each can be reached from the other`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    let after = (0..<count).map { _ in
      (0..<count).filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
    }
    let reach = Self.reach(after)
    let circles = TaskOrder(tasks(after)).circles
    #expect(circles.flatMap(\.self).count == Set(circles.flatMap(\.self)).count)
    for one in 0..<count {
      for other in 0..<count {
        let shared = circles.contains { $0.contains(id(one)) && $0.contains(id(other)) }
        #expect(shared == (reach[one][other] && reach[other][one]), "\(after)")
      }
    }
  }

  /// Whether there is a way of at least one step, by Warshall's algorithm.
  private static func reach(_ after: [[Int]]) -> [[Bool]] {
    var reach = after.map { row in after.indices.map { row.contains($0) } }
    for middle in reach.indices {
      for from in reach.indices where reach[from][middle] {
        for to in reach.indices where reach[middle][to] { reach[from][to] = true }
      }
    }
    return reach
  }

  @Test func `a chain of thousands of tasks is walked`() {
    let count = 20_000
    var after = (0..<count).map { $0 == 0 ? [] : [$0 - 1] }
    #expect(TaskOrder(tasks(after)).circles.isEmpty)
    after[0] = [count - 1]
    #expect(TaskOrder(tasks(after)).circles.first?.count == count)
  }
}
