import CareerPathways

/// The imported tables behind the gap, read once for each import, and the comparison as it was asked for last.
///
/// The screens of the gap and the map share one, so that a change is computed once for all.
final class GapBook {
  private var sheet: GapSheet
  private var list: GapList?
  /// The version of the tables that all this is from.
  private var version: Int

  init(_ workshop: Workshop) {
    sheet = GapSheet(workshop.supplyTables, workshop.workspace)
    version = workshop.tablesVersion
  }

  /// Reads the tables again where one was imported or removed since.
  func refresh(_ workshop: Workshop) {
    guard version != workshop.tablesVersion else { return }
    version = workshop.tablesVersion
    sheet = GapSheet(workshop.supplyTables, workshop.workspace)
  }

  var tables: SupplyTables { sheet.tables }

  /// The comparison as a workspace is now, or why there is none.
  func result(_ workspace: Workspace) -> Result<GapAnswer, SupplyRefusal> {
    sheet = sheet.current(workspace)
    return sheet.answer
  }

  func answer(_ workspace: Workspace) -> GapAnswer? {
    guard case .success(let answer) = result(workspace) else { return nil }
    return answer
  }

  /// The comparison under the split rule that the workspace chose.
  func analysis(_ workspace: Workspace) -> GapAnalysis? {
    answer(workspace)?.analysis(workspace.profile.supply.split)
  }

  /// The occupations that show.
  func list(_ workshop: Workshop) -> GapList? {
    guard let answer = answer(workshop.workspace) else { return nil }
    let list =
      self.list?.current(answer, workshop.gap, workshop.workspace)
      ?? GapList(answer, workshop.gap, workshop.workspace)
    self.list = list
    return list
  }
}
