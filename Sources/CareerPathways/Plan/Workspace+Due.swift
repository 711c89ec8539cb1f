/// What is overdue and what comes next, across the whole workspace.
extension Workspace {
  /// Every open sub-step and every open record with a due date, and the tasks and sub-steps without
  /// one that can be taken up now; overdue first, each group by date and then by title.
  ///
  /// Every kind counts that has a date field `due`; a record is open unless one of its choices says
  /// that nothing is left to do.
  package func due(on today: CalendarDate) -> [DueItem] {
    let records = kinds.flatMap { dueRecords(of: $0, today) }
    return (records + readyTasks() + dueSubSteps(today)).sorted { one, other in
      (one.standing, one.due ?? .last, one.title.lowercased(), one.noun)
        < (other.standing, other.due ?? .last, other.title.lowercased(), other.noun)
    }
  }

  private func dueRecords(of kind: RecordKind, _ today: CalendarDate) -> [DueItem] {
    guard let due = kind.field("due"), due.kind == .date else { return [] }
    let owner = kind.field("owner")
    let context = FieldContext(self)
    return kind.all(self).compactMap { record in
      guard case .date(let date) = due.get(record), !kind.isClosed(record) else { return nil }
      return DueItem(
        place: .record(folder: kind.folder, record.id), noun: kind.noun.one, title: record.title,
        owner: owner?.text(of: record, in: context) ?? "", due: date,
        standing: DueItem.Standing(due: date, on: today))
    }
  }

  /// Tasks without a day that wait for nothing.
  private func readyTasks() -> [DueItem] {
    let tasks = all(PlanTask.self)
    let order = TaskOrder(tasks)
    let context = FieldContext(self)
    return tasks.filter { $0.due == nil && order.isReady($0) }.map { task in
      DueItem(
        place: .record(folder: PlanTask.folder, task.id), noun: PlanTask.noun.one,
        title: task.title, owner: PlanTask.field("owner")?.text(of: task, in: context) ?? "",
        due: nil, standing: .ready)
    }
  }

  /// Sub-steps with a day, and those under way without one.
  private func dueSubSteps(_ today: CalendarDate) -> [DueItem] {
    Guide.steps.flatMap { process.subSteps(ofStep: $0.number) }.compactMap { guide, record in
      guard !record.status.isClosed, record.due != nil || record.status == .underWay else {
        return nil
      }
      return DueItem(
        place: .subStep(guide.id), noun: "sub-step", title: guide.title, owner: record.owner,
        due: record.due, standing: DueItem.Standing(due: record.due, on: today))
    }
  }
}

extension RecordKind {
  /// Whether one of its choices says that nothing is left to do.
  package func isClosed(_ record: AnyRecord) -> Bool {
    fields.contains { field in
      guard case .choice(let choices) = field.kind, case .text(let key) = field.get(record) else {
        return false
      }
      return choices.contains { $0.key == key && $0.isClosed }
    }
  }
}
