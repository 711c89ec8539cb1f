import CareerPathways

extension Paper {
  /// How far the partnership is, for a state agency: steps, ratings, gaps, measures, barriers and
  /// what is late.
  package static let status = Paper(
    id: "state-status", title: "Status of the career pathways work",
    use: "for the state: steps, ratings, gaps, measures, barriers, what is overdue",
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
      "overdue": OverdueLine.all(source.workspace, on: source.date),
      "ratings": value(AssessmentPart.ratings(in: source.workspace)),
      "gaps": value(StatusTables.gaps(source.workspace)),
      "measures": value(StatusTables.measures(source.workspace, on: source.date)),
      "figures": value(StatusTables.figures(source.workspace)),
      "barriers": value(StatusTables.barriers(source.workspace)),
      "counts": .facts(counts(source.workspace)),
    ]
  }

  /// A table, or what a template takes for nothing.
  private static func value(_ table: PaperTable?) -> PaperValue { table?.value ?? .flag(false) }

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
