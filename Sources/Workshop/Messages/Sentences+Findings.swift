import CareerPathways

/// Findings on the gap, and what occupations of maps are called in tables.
extension Sentences {
  /// The figures of a finding as they were noted.
  static func figures(_ finding: Finding) -> String {
    func shown(_ text: String) -> String {
      text.isEmpty ? "unknown" : Double(text).map(GapWords.persons) ?? text
    }
    let parts = [
      finding.verdict?.label, "openings \(shown(finding.openings))",
      "completers \(shown(finding.completers))", "gap \(shown(finding.gap))",
      finding.ratio.isEmpty ? nil : "ratio \(finding.ratio)",
      finding.split.map { "split \($0.label.lowercased())" },
      finding.date.map { "noted on \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// `On the map: Help Desk, Technical Support; reported only together with others, as 31-1120`.
  static func onMap(_ titles: [String], reportedAs row: OccupationGap?) -> String {
    let names = titles.isEmpty ? nil : "On the map: " + titles.joined(separator: ", ")
    let code = row.map { "reported only together with others, as \($0.soc)" }
    return [names, code].compactMap(\.self).joined(separator: "; ") + "."
  }

  static func withoutCode(_ count: Int) -> String {
    "\(FigureWords.count(count, of: "occupation")) without a SOC code: nothing is compared for "
      + (count == 1 ? "it" : "them")
  }
}
