import CareerPathways

extension Sentences {
  /// What is strong and what is lowest in a round, or why that is not known.
  static func standing(of sheet: TargetSheet) -> [String] {
    guard sheet.isShown else {
      return ["What people rated stays hidden until the round is revealed; targets can be set."]
    }
    guard !sheet.extremes.strongest.isEmpty else { return [unrated(sheet)] }
    guard !sheet.extremes.weakest.isEmpty else {
      return [
        "All sections that are rated stand alike: \(figure(sheet.extremes.strongest, sheet))."
      ]
    }
    return [
      "Strongest: \(titles(sheet.extremes.strongest, sheet)). "
        + "Lowest: \(titles(sheet.extremes.weakest, sheet))."
    ]
  }

  /// Why no section has a rating that shows.
  private static func unrated(_ sheet: TargetSheet) -> String {
    guard sheet.round.isRevealed else {
      return "The team rated no section yet; what people rated stays hidden until the reveal."
    }
    return sheet.rows.contains { sheet.round.withholds($0.row.id) }
      ? "Fewer than \(KindAnswers.least) people rated without names, so no rating of theirs shows."
      : "No section is rated yet."
  }

  /// Why what stands under an id has no rating.
  private static func blank(_ id: String, _ round: AssessmentRound) -> String {
    guard round.isRevealed else { return "Hidden until the reveal" }
    return round.withholds(id) ? "Rated by too few to show without names" : "Not rated"
  }

  /// Where a section or an indicator stands, and how far the target is.
  static func standing(_ row: TargetSheet.Row, _ sheet: TargetSheet) -> String {
    let now =
      row.standing.rating.map { "Rated \(RatingText.text($0))" } ?? blank(row.row.id, sheet.round)
    guard let target = row.target, let rating = target.rating else { return now + "." }
    let date = target.date.map { " by \($0)" } ?? ""
    guard let gap = row.standing.gap(to: target) else { return "\(now); target \(rating)\(date)." }
    return gap == 0
      ? "\(now): the target of \(rating) is reached."
      : "\(now); target \(rating)\(date), \(RatingText.text(gap)) to go."
  }

  /// A task with its owner, its due date and its status.
  static func task(_ task: PlanTask, _ workspace: Workspace) -> String {
    let owner = PlanTask.field("owner")?.text(of: task, in: FieldContext(workspace)) ?? ""
    let due = task.due.map { "due \($0)" } ?? ""
    return [task.title, owner, due, task.status.label.lowercased()].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Sections by their titles, with the rating they share: `‘a’ and ‘b’, 4.5`.
  private static func titles(_ ids: [String], _ sheet: TargetSheet) -> String {
    let names = ids.compactMap { sheet.assessment.section($0) }.map { "‘\($0.shortTitle)’" }
    guard names.count > 1 else { return "\(names.first ?? ""), \(figure(ids, sheet))" }
    let list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    return "\(list), \(figure(ids, sheet))"
  }

  private static func figure(_ ids: [String], _ sheet: TargetSheet) -> String {
    ids.first.flatMap { sheet.round.standing($0).rating }.map(RatingText.text) ?? ""
  }
}
