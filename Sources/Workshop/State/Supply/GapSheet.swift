import CareerPathways

/// Completers beside openings as the workspace has them, under every split rule, kept for as long
/// as nothing of it changes.
package struct GapSheet: Sendable {
  package let tables: SupplyTables
  private let choice: SupplyChoice
  private let records: Records
  private let joined: Result<SupplyJoin, SupplyRefusal>
  package let answer: Result<GapAnswer, SupplyRefusal>

  /// The records that the comparison reads.
  private struct Records: Hashable {
    let completers: [RecordID: LocalCompleters]
    let crosswalk: [RecordID: CrosswalkOverride]

    init(_ workspace: Workspace) {
      completers = workspace.completers
      crosswalk = workspace.crosswalk
    }
  }

  /// The comparison for a choice; what the workspace chose where there is no other.
  package init(_ tables: SupplyTables, _ workspace: Workspace, _ choice: SupplyChoice? = nil) {
    let choice = choice ?? SupplyChoice(workspace.profile)
    self.init(tables, workspace, choice, joined: Self.join(tables, workspace, choice))
  }

  private init(
    _ tables: SupplyTables, _ workspace: Workspace, _ choice: SupplyChoice,
    joined: Result<SupplyJoin, SupplyRefusal>
  ) {
    self.tables = tables
    self.choice = choice
    records = Records(workspace)
    self.joined = joined
    answer = joined.map { GapAnswer($0, workspace) }
  }

  private static func join(
    _ tables: SupplyTables, _ workspace: Workspace, _ choice: SupplyChoice
  ) -> Result<SupplyJoin, SupplyRefusal> {
    Result { () throws(SupplyRefusal) in
      try tables.join(choice, hasLocal: !workspace.completers.isEmpty)
    }
  }

  /// The sheet of a workspace as it is now, made of this one as far as that is the same.
  func current(_ workspace: Workspace) -> GapSheet {
    let choice = SupplyChoice(workspace.profile)
    let records = Records(workspace)
    guard choice == self.choice else { return GapSheet(tables, workspace) }
    guard records != self.records else { return self }
    if records.completers.isEmpty != self.records.completers.isEmpty {
      return GapSheet(tables, workspace)
    }
    return GapSheet(tables, workspace, choice, joined: joined)
  }
}

/// The comparison itself, with what it is of; one object as long as it stays the same.
package final class GapAnswer: Sendable {
  package let join: SupplyJoin
  private let analyses: [SplitRule: GapAnalysis]

  init(_ join: SupplyJoin, _ workspace: Workspace) {
    self.join = join
    analyses = GapAnalysis.all(join.input(with: workspace))
  }

  package func analysis(_ rule: SplitRule) -> GapAnalysis {
    analyses[rule] ?? GapAnalysis(join.input, by: rule)
  }

  /// What each rule says of an occupation, in the order of rules.
  package func views(of soc: String) -> [(rule: SplitRule, row: OccupationGap)] {
    SplitRule.allCases.compactMap { rule in
      analyses[rule]?.occupation(soc).map { (rule, $0) }
    }
  }

  /// Whether the verdict on an occupation hangs on the split rule.
  package func isContested(_ soc: String, _ balance: BalanceRange) -> Bool {
    Set(views(of: soc).map { $0.row.verdict(balance) }).count > 1
  }
}
