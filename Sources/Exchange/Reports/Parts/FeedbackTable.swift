import CareerPathways

/// What partners said of a map and what became of it; who said it stays in the workshop.
enum FeedbackTable {
  static func blocks(of map: PathwayMap, _ workspace: Workspace) -> [PaperBlock] {
    let feedback = workspace.feedback(on: map.id)
    guard !feedback.isEmpty else { return [] }
    let table = PaperTable(
      columns: ["What was said", "About", "Date", "State", "Reason"],
      rows: feedback.map { one in
        [
          one.said, about(one.place, on: map), one.date?.description ?? "", one.state.label,
          one.reason,
        ]
      })
    return [.heading("What partners said of ‘\(PageText.title(map.name))’"), .table(table.filled)]
  }

  private static func about(_ place: Feedback.Place, on map: PathwayMap) -> String {
    switch place {
    case .map: return "The whole map"
    case .occupation(let id): return map.occupation(id)?.title ?? SheetWords.gone
    case .cell(let cell):
      let level = map.levels.first { $0.id == cell.level }?.title ?? ""
      let pathway = map.pathways.first { $0.id == cell.pathway }?.title ?? ""
      return [level, pathway].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
