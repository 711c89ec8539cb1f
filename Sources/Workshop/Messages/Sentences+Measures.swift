import CareerPathways

/// What is said of measures, reviews and adjustments.
extension Sentences {
  /// Unit, days, source and owner of a measure in a line.
  static func outline(_ measure: Measure, _ workshop: Workshop) -> String {
    let owner = workshop.name(of: measure.owner, Partner.folder)
    let parts: [String?] = [
      measure.unit.isEmpty ? nil : "in \(measure.unit)",
      measure.better == .up ? "more is better" : "less is better",
      measure.targetOn.map { "target by \($0)" },
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
