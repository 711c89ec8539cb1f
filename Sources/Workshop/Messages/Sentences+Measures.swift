import CareerPathways

/// What is said of measures, reviews and adjustments.
extension Sentences {
  /// The unit of a measure, and which way is better.
  static func scale(of measure: Measure) -> String {
    (measure.unit.isEmpty ? "" : "in \(measure.unit) · ")
      + (measure.better == .up ? "more is better" : "less is better")
  }

  /// Where a measure stands on a day, between where it began and its target.
  static func way(of progress: MeasureProgress, on today: CalendarDate) -> String {
    let measure = progress.measure
    let due = measure.targetOn.map { " by \($0)" } ?? ""
    let parts: [String?] = [
      progress.standing(on: today).label, measure.baseline.map { "began at \($0.shown)" },
      measure.target.map { "target \($0.shown)\(due)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// Unit, days, source and owner of a measure in a line.
  static func outline(_ measure: Measure, _ workshop: Workshop) -> String {
    let owner = workshop.name(of: measure.owner, Partner.folder)
    let parts: [String?] = [
      scale(of: measure), measure.targetOn.map { "target by \($0)" },
      measure.source.isEmpty ? nil : "from \(measure.source)",
      owner.isEmpty ? nil : "reported by \(owner)",
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What led to an adjustment.
  static func reasons(of adjustment: Adjustment, _ workshop: Workshop) -> String {
    let measures = workshop.names(of: adjustment.measures, Measure.folder)
    let said = workshop.names(of: adjustment.statements, Barrier.statements)
    let reasons = [measures, said].filter { !$0.isEmpty }.joined(separator: "; ")
    return reasons.isEmpty
      ? "Neither a measure nor a statement is named that led to it." : "Because of: \(reasons)"
  }
}
