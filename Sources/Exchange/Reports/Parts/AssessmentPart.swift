import CareerPathways

/// The latest revealed round of the self-assessment: how its sections are rated, without any name.
enum AssessmentPart {
  static let part = ReportPart("assessment", "The self-assessment") { source in
    guard let round = latest(in: source.workspace) else { return [] }
    return [
      .facts([
        ("Round", round.name), ("Date", round.date?.description ?? ""), ("Purpose", round.purpose),
        ("Answers", "\(round.answered) of \(round.asked)"),
      ]), .table(table(of: round)),
    ]
  }

  /// The sections with their middle ratings in the latest revealed round; nil where there is none.
  static func ratings(in workspace: Workspace) -> PaperTable? {
    latest(in: workspace).map(table)
  }

  private static func latest(in workspace: Workspace) -> RoundComparison? {
    workspace.comparisons.last { $0.answered > 0 }
  }

  private static func table(of round: RoundComparison) -> PaperTable {
    PaperTable(
      columns: ["Section", "Middle rating, 1 to 5", "Rated by", "Agreed"],
      rows: round.sections.flatMap(\.items).filter(\.isSection).map { item in
        [
          item.question, middle(item), "\(item.answers.count) of \(round.answered)",
          item.agreed.flatMap { $0.rating.map(String.init) } ?? "",
        ]
      })
  }

  private static func middle(_ item: ComparedItem) -> String {
    if item.answers.count == 0 { return "not rated" }
    return item.statistics?.median.map(RatingFigures.number) ?? "too few to show"
  }
}
