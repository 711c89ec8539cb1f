/// What to do next, and why.
package struct NextAction: Hashable, Sendable {
  /// The number of the step, 1 to 8.
  package let step: Int
  /// The number of the sub-step in it.
  package let subStep: Int
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// It is open although its due date has passed.
    case overdue(since: CalendarDate)
    /// It is under way in the earliest step that is open.
    case underWay
    /// It follows what is closed in the earliest step that is open.
    case follows
    /// It opens the earliest step that is open, in which nothing is done.
    case opensStep
  }
}

extension Process {
  /// What to do next, or nil where all is done or not needed.
  ///
  /// First the sub-step overdue for longest; else the first open one of the
  /// earliest open step, one under way before one not started.
  package func next(on today: CalendarDate) -> NextAction? {
    mostOverdue(on: today) ?? Guide.steps.lazy.compactMap { next(inStep: $0.number) }.first
  }

  private func mostOverdue(on today: CalendarDate) -> NextAction? {
    var earliest: (due: CalendarDate, subStep: GuideSubStep)?
    for step in Guide.steps {
      for (guide, record) in subSteps(ofStep: step.number) where !record.status.isClosed {
        guard let due = record.due, due < today, earliest.map({ due < $0.due }) ?? true else {
          continue
        }
        earliest = (due, guide)
      }
    }
    return earliest.map { NextAction($0.subStep, .overdue(since: $0.due)) }
  }

  private func next(inStep number: Int) -> NextAction? {
    let subSteps = subSteps(ofStep: number)
    if let begun = subSteps.first(where: { $0.record.status == .underWay }) {
      return NextAction(begun.guide, .underWay)
    }
    let isBegun = subSteps.contains { $0.record.status == .done }
    return subSteps.first { !$0.record.status.isClosed }
      .map { NextAction($0.guide, isBegun ? .follows : .opensStep) }
  }
}

extension NextAction {
  fileprivate init(_ subStep: GuideSubStep, _ reason: Reason) {
    self.init(step: subStep.step, subStep: subStep.number, reason: reason)
  }
}
