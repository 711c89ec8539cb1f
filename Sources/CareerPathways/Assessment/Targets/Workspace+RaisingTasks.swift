/// From a low rating to work in the plan.
extension Workspace {
  /// A task to raise what stands under an id of the form, for the convener to see to.
  ///
  /// It is called after the next step that people named, if there is one; due when
  /// the section is to reach its target, else in three months. Nil where the round
  /// or the form has no such thing.
  package func task(
    _ id: RecordID, raising rated: String, in roundID: RecordID, today: CalendarDate
  ) -> PlanTask? {
    guard let round = rounds[roundID],
      let section = assessment.sections.first(where: { $0.ratedIDs.contains(rated) })
    else { return nil }
    let indicator = section.indicators.first { $0.id == rated }
    let subStep = (indicator?.help ?? section.help).subSteps.first
    var task = PlanTask(id: id)
    let name = indicator?.shortTitle ?? section.shortTitle
    task.title = round.nextSteps(rated).first ?? "Strengthen ‘\(name)’"
    task.step = subStep?.step
    task.subStep = subStep?.id ?? ""
    task.due = round.targets[section.id]?.date ?? today.adding(months: 3)
    task.source = Self.source(of: rated, in: roundID)
    task.notes = "From ‘\(round.name)’: \(indicator?.question ?? section.title)"
    task.owner = convenerReference
    return task
  }

  /// The tasks that were made to raise it, those that are due first before others.
  package func tasks(raising rated: String, in round: RecordID) -> [PlanTask] {
    let source = Self.source(of: rated, in: round)
    return all(PlanTask.self).filter { $0.source == source }
  }

  /// What a task says that it comes from, by ids, so that it outlives a change of words.
  private static func source(of rated: String, in round: RecordID) -> String {
    "assessments/\(round)/\(rated)"
  }

  private var convenerReference: Reference? {
    let name = profile.convener.tidied
    guard !name.isEmpty else { return nil }
    return FieldContext(self).reference(to: name, among: .records(Partner.folder))
  }
}
