import CareerPathways

extension Paper {
  /// How far the partnership is, for a state agency: elements, steps, what is late, what there is.
  package static let status = Paper(
    id: "state-status", title: "Status of the career pathways work",
    use: "for the state: elements, steps, what is overdue, ratings and counts",
    template: "status"
  ) { source in
    let process = source.workspace.process
    return [
      "progress": .text("\(process.progress.done) of \(process.progress.total)"),
      "elements": .list(
        Guide.elements.map { element in
          .group([
            "number": .text("\(element.number)"), "name": .text(element.title),
            "status": .text(process.status(ofElement: element.number).label),
          ])
        }),
      "steps": StepLine.all(process),
      "overdue": overdue(process, on: source.date),
      "ratings": AssessmentPart.ratings(in: source.workspace)?.value ?? .flag(false),
      "counts": .facts(counts(source.workspace)),
    ]
  }

  private static func overdue(_ process: Process, on date: CalendarDate) -> PaperValue {
    let late = Guide.steps.flatMap(\.subSteps).filter {
      process[subStep: $0.id].isOverdue(on: date)
    }
    return .list(
      late.map { subStep in
        let record = process[subStep: subStep.id]
        return .group([
          "name": .text("Step \(subStep.step): \(subStep.title)"),
          "owner": .text(record.owner), "due": .text(record.due?.description ?? ""),
        ])
      })
  }

  private static func counts(_ workspace: Workspace) -> [(label: String, text: String)] {
    let maps = workspace.currentMaps
    return [
      ("Pathway maps", FigureWords.count(maps.count)),
      ("Final maps", FigureWords.count(maps.count { $0.status == .final })),
      ("Occupations mapped", FigureWords.count(maps.reduce(0) { $0 + $1.occupations.count })),
      ("Rounds of self-assessment", FigureWords.count(workspace.rounds.count)),
    ] + RecordTable.all(in: workspace).map { ($0.title, FigureWords.count($0.rows.count)) }
  }
}
