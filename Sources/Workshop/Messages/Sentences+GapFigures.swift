import CareerPathways

/// The sums, and what is to be known of them.
extension Sentences {
  /// That nobody is lost, in a line.
  package static func fact(_ conservation: Conservation, _ rule: SplitRule) -> String {
    let parts = [
      (conservation.noMatch, "without a match"), (conservation.noDemand, "without openings here"),
      (conservation.unknownDemand, "with openings withheld"),
    ]
    let rest = parts.filter { $0.0 > 0 || $0.1 == "without a match" }
      .map { GapWords.persons($0.0) + " " + $0.1 }.joined(separator: " + ")
    let way = rule.countsOnce ? "shared out" : "counted in full for each occupation"
    let whole = GapWords.persons(conservation.all)
    guard conservation.holds else {
      return "The parts differ from all \(whole) completers by \(conservation.difference)"
    }
    return "\(GapWords.persons(conservation.allocated)) \(way) + \(rest) = all \(whole) completers"
  }

  /// Which ratios are in balance: `0.8 to 1.2 completers for each opening`.
  package static func balance(_ balance: BalanceRange) -> String {
    "\(GapWords.ratio(balance.from)) to \(GapWords.ratio(balance.to)) completers for each opening"
  }

  /// The first few, and how many more.
  private static func listed(_ texts: [String]) -> String {
    let rest = texts.count - 4
    return texts.prefix(4).joined(separator: ", ")
      + (rest > 0 ? " and \(FigureWords.count(rest)) more" : "")
  }

  /// What there is to know of the figures besides.
  package static func notes(_ analysis: GapAnalysis, _ join: SupplyJoin) -> [String] {
    let lacking = analysis.programsLackingEmployment
    let unknown = analysis.programsWithUnknown
    let notes = [
      join.isInvented ? "These figures are invented, for the example alone" : nil,
      lacking > 0
        ? "\(FigureWords.count(lacking, of: "program")) shared equally, since employment is not known"
        : nil,
      unknown > 0
        ? "\(FigureWords.count(unknown, of: "program")) with completers that are not known" : nil,
      join.setAside.isEmpty
        ? nil
        : "Left out, since the crosswalk does not know these codes of the SOC of 2010: "
          + join.setAside.joined(separator: ", "),
      join.unmatched.isEmpty
        ? nil
        : "The crosswalk does not know \(listed(join.unmatched)), so nobody can go there",
      join.damaged.isEmpty
        ? nil : "A table cannot be read: \(listed(join.damaged.map(\.text)))",
    ]
    return notes.compactMap { $0 }
  }
}

/// One occupation.
extension Sentences {
  /// `2,940 openings, 6,390.1 completers a year from 13 programs`.
  static func figures(_ row: OccupationGap) -> String {
    let openings = row.openings.map { GapWords.persons($0) + " openings" } ?? "Openings unknown"
    let completers =
      row.hasUnknownCompleters
      ? (row.programs == 0
        ? "completers unknown" : "at least \(GapWords.persons(row.completers)) completers")
      : GapWords.persons(row.completers) + " completers"
    let programs = row.programs > 0 ? " from " + FigureWords.count(row.programs, of: "program") : ""
    return "\(openings), \(completers) a year\(programs)"
  }

  /// The verdict under each rule, where it hangs on the rule.
  static func views(_ answer: GapAnswer, _ soc: String, _ balance: BalanceRange) -> String {
    guard answer.isContested(soc, balance) else {
      return "The verdict is the same under every split rule"
    }
    let views = answer.views(of: soc).map { rule, row in
      "\(rule.label.lowercased()) \(row.verdict(balance).label.lowercased()) "
        + "(\(GapWords.ratio(row.ratio)))"
    }
    return "The split decides: " + views.joined(separator: ", ")
  }

  static func noted(_ finding: Finding) -> String {
    let date = finding.date.map { " on \($0)" } ?? ""
    let note = finding.note.isEmpty ? "" : ": \(finding.note.replacing("\n", with: " "))"
    return (finding.priority == .yes ? "◆ A priority, noted" : "◇ Noted") + date + note
  }

  /// What the occupations are that show.
  static func name(
    of scope: GapScope, _ answer: GapAnswer?, _ workspace: Workspace
  ) -> String {
    switch scope {
    case .all: return "All occupations"
    case .map(let id): return workspace.maps[id]?.name ?? ""
    case .pathway(let map, let id):
      return "\(workspace.maps[map]?.pathway(id)?.title ?? "") (\(workspace.maps[map]?.name ?? ""))"
    case .level(let map, let id):
      return "\(workspace.maps[map]?.level(id)?.title ?? "") (\(workspace.maps[map]?.name ?? ""))"
    case .program(let id):
      return answer?.analysis(.openings).allocation(of: id)?.program.title ?? id.code
    }
  }

  /// Why completers of a program go nowhere.
  static func reason(_ unallocated: Allocation.Unallocated) -> String {
    switch unallocated {
    case .noMatch: "The crosswalk knows no occupation for it: its completers are not shared out."
    case .noDemand:
      "None of its occupations has openings here: its completers are not shared out."
    case .unknownDemand:
      "The openings of its occupations are withheld: its completers are not shared out."
    }
  }
}
