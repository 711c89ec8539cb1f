/// What is overdue and what comes next, across the whole workspace.
extension Workspace {
  /// Every open sub-step and every open record of a kind with a date field `due`; overdue first,
  /// each group by date and then by title, those without a date last.
  ///
  /// A record is open unless one of its choices says that nothing is left to do. A task without a
  /// date counts once nothing stands before it, a sub-step once it is under way.
  package func due(on today: CalendarDate) -> [DueItem] {
    let order = TaskOrder(all(PlanTask.self))
    let records = kinds.flatMap { dueRecords(of: $0, order, today) }
    return (records + dueSubSteps(today)).sorted { one, other in
      (one.standing, one.due ?? .last, one.title.lowercased(), one.noun)
        < (other.standing, other.due ?? .last, other.title.lowercased(), other.noun)
    }
  }

  private func dueRecords(
    of kind: RecordKind, _ order: TaskOrder, _ today: CalendarDate
  ) -> [DueItem] {
    guard let due = kind.field("due"), due.kind == .date else { return [] }
    let owner = kind.field("owner") ?? kind.field("partner")
    let context = FieldContext(self)
    return kind.all(self).compactMap { record in
      guard !kind.isClosed(record) else { return nil }
      let date = due.get(record).date
      if date == nil, let task = record.record as? PlanTask, !order.isReady(task) { return nil }
      return DueItem(
        place: .record(folder: kind.folder, record.id), noun: kind.noun.one, title: record.title,
        owner: owner?.text(of: record, in: context) ?? "", due: date,
        standing: DueItem.Standing(due: date, on: today))
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

extension FieldValue {
  fileprivate var date: CalendarDate? { if case .date(let date) = self { date } else { nil } }
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
