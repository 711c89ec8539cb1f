import CareerPathways
import Exchange
import TerminalUI

/// Completers beside openings outside of the screen: lines, a table, an object, a page.
package struct GapReport {
  private let answer: GapAnswer
  private let workspace: Workspace
  private let scope: GapScope
  private let rule: SplitRule
  private let balance: BalanceRange
  private let rows: [OccupationGap]

  package init(
    _ answer: GapAnswer, _ workspace: Workspace, scope: GapScope, split rule: SplitRule,
    balance: BalanceRange
  ) {
    self.answer = answer
    self.workspace = workspace
    self.scope = scope
    self.rule = rule
    self.balance = balance
    rows = scope.rows(answer.analysis(rule), workspace)
  }

  private var analysis: GapAnalysis { answer.analysis(rule) }

  package var table: GapTable { GapTable(rows, balance: balance) }

  /// What the figures are of, that nobody is lost, and what else is to be known.
  package var words: [String] {
    let uncoded = scope.occupations(workspace).count { $0.tableCode == nil }
    return [Sentences.scope(answer.join), Sentences.fact(analysis.conservation, rule)]
      + Sentences.notes(analysis, answer.join)
      + (uncoded == 0 ? [] : [Sentences.withoutCode(uncoded)])
  }

  /// A line each, its cells parted by tabs.
  package var lines: [String] {
    rows.map { cells($0).map { TextWidth.visible($0) }.joined(separator: "\t") }
  }

  private func cells(_ row: OccupationGap) -> [String] {
    [
      row.soc, row.title, GapWords.known(row.openings),
      row.hasUnknownCompleters ? "unknown" : GapWords.persons(row.completers),
      GapWords.known(row.gap), GapWords.ratio(row.ratio), row.verdict(balance).label,
    ]
  }
}

extension GapReport {
  /// The rows with what they are of; figures unrounded.
  package var json: JSON {
    let join = answer.join
    return .object([
      "area": .string(join.area.code), "area_title": .string(join.area.name),
      "wanted_area": join.wantedArea.map { .string($0.code) } ?? .null,
      "institutions_in": .string(join.region), "institutions": .int(join.institutions),
      "years": .int(join.input.years), "split": .string(rule.rawValue),
      "balance": .object([
        "from": .number(GapTable.text(balance.from)), "to": .number(GapTable.text(balance.to)),
      ]),
      "conservation": analysis.conservation.json(countsOnce: rule.countsOnce),
      "notes": .array(Sentences.notes(analysis, join).map(JSON.string)),
      "sources": .array(join.sources.map { .string(Sentences.source($0)) }),
      "occupations": table.json,
    ])
  }

  /// One page to print.
  package var html: [UInt8] {
    let name = workspace.profile.name
    let facts =
      [
        ("Compared", Sentences.scope(answer.join)), ("Split", rule.label),
        ("Completers", Sentences.fact(analysis.conservation, rule)),
        ("Balance", Sentences.balance(balance)),
      ] + Sentences.notes(analysis, answer.join).map { ("Note", $0) }
      + answer.join.sources.map { ("Source", Sentences.source($0)) }
    return GapHTML.write(
      GapHTML.Words(
        title: "Completers and openings", owner: name,
        facts: facts.map { (label: $0.0, text: $0.1) }, definition: GapWords.definition),
      columns: ["SOC", "Occupation", "Openings", "Completers", "Gap", "Ratio", "Verdict"],
      cells: rows.map(cells))
  }
}
