import CareerPathways
import TerminalUI

/// The training gap matrix of a pathway: tiers down, the six columns across, a row a training need.
struct TrainingScreen: Layer {
  private var mapID: RecordID?
  private(set) var pathway = 0
  private(set) var row = 0
  /// 0 for the need itself, then the six columns.
  private(set) var column = 0
  private var view = MatrixView()

  init(_ map: PathwayMap? = nil) { mapID = map?.id }

  func title(_ workshop: Workshop) -> String {
    guard let map = map(workshop), let pathway = currentPathway(workshop) else {
      return "Training gaps"
    }
    return "Training gaps: \(map.name), \(pathway.title)"
  }

  func purpose(_ workshop: Workshop) -> String {
    "What training must be for each pathway, tier by tier: the guide’s Training Gap Analysis "
      + "Matrix. Higher skill is the first level of the map, lower skill the last, middle skill "
      + "what lies between."
  }

  func map(_ workshop: Workshop) -> PathwayMap? {
    mapID.flatMap { workshop.workspace.maps[$0] } ?? workshop.workspace.mapsInOrder.first
  }

  func currentPathway(_ workshop: Workshop) -> Pathway? {
    guard let pathways = map(workshop)?.pathways, !pathways.isEmpty else { return nil }
    return pathways[min(pathway, pathways.count - 1)]
  }

  func rows(_ workshop: Workshop) -> [MatrixRow] {
    guard let map = map(workshop), let pathway = currentPathway(workshop) else { return [] }
    return MatrixRow.all(
      of: GapMatrix(map, pathway: pathway, workshop.workspace.all(TrainingNeed.self)))
  }

  func selected(_ workshop: Workshop) -> MatrixRow? {
    let rows = rows(workshop)
    return rows.isEmpty ? nil : rows[min(max(0, row), rows.count - 1)]
  }

  /// Goes to the pathway so many further on.
  mutating func turn(by step: Int, _ workshop: Workshop) {
    let count = map(workshop)?.pathways.count ?? 0
    guard count > 0 else { return }
    (pathway, row) = ((min(pathway, count - 1) + step + count) % count, 0)
  }

  /// Goes to the map so many further on.
  mutating func turnMap(by step: Int, _ workshop: Workshop) {
    let maps = workshop.workspace.mapsInOrder
    guard let index = maps.firstIndex(where: { $0.id == map(workshop)?.id }) else { return }
    (mapID, pathway, row) = (maps[(index + step + maps.count) % maps.count].id, 0, 0)
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let count = rows(workshop).count
    switch key.arrow {
    case .up: row = max(0, min(row, count - 1) - 1)
    case .down: row = max(0, min(row + 1, count - 1))
    case .left: column = max(0, column - 1)
    case .right: column = min(TrainingNeed.Column.allCases.count, column + 1)
    case .home: column = 0
    case .end: column = TrainingNeed.Column.allCases.count
    default: return .ignored
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    switch (mouse.action, meaning) {
    case (.wheelUp, _): return handle(.key(.up), &workshop)
    case (.wheelDown, _): return handle(.key(.down), &workshop)
    case (_, .cell(let row, let column)):
      (self.row, self.column) = (row, column)
      return mouse.action == .doubleClick ? run("training.open", &workshop) : .handled
    default: return .handled
    }
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let rows = rows(workshop)
    guard !rows.isEmpty else {
      let empty = "There is no pathway yet. Ctrl-G m opens the maps, where pathways are added."
      canvas.write(wrapped: empty, row: 1, column: 2, width: canvas.width - 4, most: 3, .muted)
      return
    }
    row = min(max(0, row), rows.count - 1)
    let paneHeight = canvas.height >= 16 ? min(9, canvas.height / 3) : 0
    let (top, rest) = canvas.bounds.inset(rows: 0, columns: 1).splitTop(canvas.height - paneHeight)
    canvas.within(top) {
      view.draw(rows, row: row, column: column, workshop.workspace, on: &$0)
    }
    canvas.within(rest) { MatrixPane(row: rows[row], workspace: workshop.workspace).draw(on: &$0) }
  }
}
