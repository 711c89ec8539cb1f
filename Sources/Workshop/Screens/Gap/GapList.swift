import CareerPathways

/// The occupations that the gap screen shows, kept for as long as nothing of them changes.
struct GapList: Sendable {
  let answer: GapAnswer
  let rows: [OccupationGap]
  let scope: GapScope
  let rule: SplitRule
  let balance: BalanceRange
  private let look: GapLook
  private let maps: [RecordID: PathwayMap]

  init(_ answer: GapAnswer, _ look: GapLook, _ workspace: Workspace) {
    self.answer = answer
    self.look = look
    maps = workspace.maps
    scope = look.scope(in: workspace)
    rule = workspace.profile.supply.split
    balance = workspace.profile.supply.balance
    rows = Self.rows(answer, look, workspace)
  }

  /// The list as it is now, made anew where anything of it changed.
  func current(_ answer: GapAnswer, _ look: GapLook, _ workspace: Workspace) -> GapList {
    let supply = workspace.profile.supply
    let isSame =
      answer === self.answer && look == self.look && supply.split == rule
      && supply.balance == balance && workspace.maps == maps
    return isSame ? self : GapList(answer, look, workspace)
  }

  private static func rows(
    _ answer: GapAnswer, _ look: GapLook, _ workspace: Workspace
  ) -> [OccupationGap] {
    let supply = workspace.profile.supply
    var rows = look.scope(in: workspace).rows(answer.analysis(supply.split), workspace)
    if look.isContestedOnly {
      rows = rows.filter { answer.isContested($0.soc, supply.balance) }
    }
    if !look.words.isEmpty {
      let words = look.words.lowercased().split(separator: " ")
      rows = rows.filter { row in
        let text = "\(row.soc) \(row.title)".lowercased()
        return words.allSatisfy(text.contains)
      }
    }
    guard look.isReversed else { return rows }
    return rows.filter { $0.gap != nil }.reversed() + rows.filter { $0.gap == nil }
  }

  /// The largest gap either way, to which bars are drawn.
  var most: Double { rows.compactMap(\.gap).map(abs).max() ?? 0 }
}
