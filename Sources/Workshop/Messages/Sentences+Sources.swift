import CareerPathways
import WorkspaceStore

extension Sentences {
  /// Where a figure comes from: `typed by Ann 2026-11-27`, `OEWS 2025`.
  static func source(_ source: FigureSource) -> String {
    let date = source.date.map { " \($0)" } ?? ""
    return switch source.kind {
    case .typed: "typed by \(source.by)\(date)"
    case .file: "from \(source.by)\(date)"
    case .data: source.vintage.isEmpty ? source.by : "\(source.by) \(source.vintage)"
    }
  }

  /// Where wages come from, of which each end may come from somewhere else.
  static func wageSource(_ sources: [String: FigureSource]) -> String? {
    switch (sources["wage_low"], sources["wage_high"]) {
    case (let low?, let high?) where low != high:
      "lowest \(source(low)), highest \(source(high))"
    case (let low?, _): source(low)
    case (nil, let high?): source(high)
    case (nil, nil): nil
    }
  }

  /// Wages on the basis on which they were not typed: `$41,600 a year at 2,080 hours`.
  static func otherBasis(_ wages: WageRange) -> String {
    let other = wages.on(wages.basis == .hourly ? .annual : .hourly)
    return "\(FigureWords.wages(other)) at \(FigureWords.count(WageBasis.hoursInYear)) hours"
  }

  /// Why no official figures were filled in.
  static func nothingFilled(_ wanted: [Occupation], area: String) -> String {
    guard wanted.contains(where: { $0.tableCode != nil }) else {
      return wanted.count == 1
        ? "The occupation needs a SOC code first; Enter opens its form"
        : "No occupation here has a SOC code yet"
    }
    return "The imported tables say nothing of this for \(area)"
  }

  /// What was filled in, and what was not.
  static func filled(
    _ count: Int, of wanted: [Occupation], area: String, damaged: [RecordID]
  ) -> String {
    let uncoded = wanted.count { $0.tableCode == nil }
    let missing = wanted.count - uncoded - count
    let facts = [
      "Official figures for \(area): \(FigureWords.count(count, of: "occupation"))",
      uncoded > 0 ? "\(FigureWords.count(uncoded)) without a SOC code" : nil,
      missing > 0 ? "\(FigureWords.count(missing)) not in the tables" : nil,
      damaged.isEmpty ? nil : "a table cannot be read: run ‘pathways check’",
    ]
    return facts.compactMap { $0 }.joined(separator: "; ")
  }
}
