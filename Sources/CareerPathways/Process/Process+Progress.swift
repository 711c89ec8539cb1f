/// How far the process is, and when something is due.
extension Process {
  package func progress(ofStep number: Int) -> Progress {
    Progress(subSteps(ofStep: number).map(\.record.status))
  }

  /// Progress over the sub-steps of all steps.
  package var progress: Progress {
    Guide.steps.reduce(Progress(done: 0, total: 0)) { $0 + progress(ofStep: $1.number) }
  }

  package var progressOfElements: Progress {
    Progress(Guide.elements.map { status(ofElement: $0.number) })
  }

  /// The earliest due date of a sub-step that is still open.
  package func nextDue(inStep number: Int) -> CalendarDate? {
    subSteps(ofStep: number).filter { !$0.record.status.isClosed }.compactMap(\.record.due).min()
  }

  /// The earliest due date in all steps.
  package var nextDue: CalendarDate? {
    Guide.steps.compactMap { nextDue(inStep: $0.number) }.min()
  }

  /// The sub-steps of a step in order, each with what was noted.
  func subSteps(ofStep number: Int) -> [(guide: GuideSubStep, record: SubStep)] {
    let entries = RecordID("step-\(number)").flatMap { steps[$0]?.entries } ?? [:]
    return (Guide.step(number)?.subSteps ?? []).map { ($0, entries[$0.id] ?? SubStep()) }
  }
}
