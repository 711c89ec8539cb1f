import CareerPathways

/// The implementation plan as rows: the seven parts, each with its tasks.
struct PlanSheet {
  let rows: [Row]
  let tasks: [PlanTask]
  let order: TaskOrder
  let today: CalendarDate

  enum Row: Hashable {
    /// A part with what is written of it; no part for the tasks that belong to none.
    case part(PlanPart.Part?, PlanPart?)
    case task(PlanTask)

    var id: RecordID? {
      switch self {
      case .part(_, let record): record?.id
      case .task(let task): task.id
      }
    }
  }

  init(_ workspace: Workspace, today: CalendarDate) {
    let tasks = workspace.all(PlanTask.self).sorted { one, other in
      (one.start ?? one.due ?? .last, one.due ?? .last, one.title.lowercased(), one.id)
        < (
          other.start ?? other.due ?? .last, other.due ?? .last, other.title.lowercased(),
          other.id
        )
    }
    let written = workspace.all(PlanPart.self)
    let parts: [PlanPart.Part?] =
      PlanPart.Part.allCases + (tasks.contains { $0.part == nil } ? [nil] : [])
    rows = parts.flatMap { part -> [Row] in
      let record = part.flatMap { part in written.first { $0.part == part } }
      return [.part(part, record)] + tasks.filter { $0.part == part }.map(Row.task)
    }
    self.tasks = tasks
    order = TaskOrder(tasks)
    self.today = today
  }

  /// The tasks that a task waits for in a circle with it; none where it is in no circle.
  func circle(of task: PlanTask) -> [PlanTask] {
    let ids = order.circles.first { $0.contains(task.id) } ?? []
    return tasks.filter { ids.contains($0.id) }
  }

  func isOverdue(_ task: PlanTask) -> Bool {
    task.due.map { $0 < today } == true && !task.status.isClosed
  }
}
