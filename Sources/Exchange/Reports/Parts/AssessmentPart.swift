import CareerPathways

/// The latest round of the self-assessment: how its sections are rated, without any name.
enum AssessmentPart {
  static let part = ReportPart("assessment", "The self-assessment") { source in
    guard let round = source.workspace.roundsInOrder.last, let table = ratings(in: source.workspace)
    else { return [] }
    return [
      .facts([
        ("Round", round.name), ("Date", round.date?.description ?? ""), ("Purpose", round.purpose),
        ("Answers", FigureWords.count(round.responses.count)),
      ]), .table(table),
    ]
  }

  /// The sections with their middle ratings in the latest round; nil where nobody answered.
  static func ratings(in workspace: Workspace) -> PaperTable? {
    guard let round = workspace.roundsInOrder.last, !round.responses.isEmpty else { return nil }
    return PaperTable(
      columns: ["Section", "Middle rating, 1 to 5", "Rated by"],
      rows: round.summary.map { summary in
        [
          Guide.section(id: summary.section)?.title ?? summary.section,
          summary.median.map(words) ?? "not rated",
          "\(summary.answered) of \(summary.responses)",
        ]
      })
  }

  /// A half as `.5`, a whole number as it is.
  private static func words(_ median: Double) -> String {
    let halves = Int(median * 2)
    return halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5"
  }
}
