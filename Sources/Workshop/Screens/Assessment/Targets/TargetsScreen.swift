import CareerPathways
import TerminalUI

/// Where a round stands against its targets, what is low, and what to do about it.
struct TargetsScreen: Layer {
  let roundID: RecordID
  private var list = ListView()
  /// The first line shown of the pane.
  private var scrolled = 0
  private var sheet: TargetSheet?

  init(_ round: RecordID) { roundID = round }

  func title(_ workshop: Workshop) -> String {
    "Targets: \(workshop.workspace.rounds[roundID]?.name ?? "")"
  }

  func purpose(_ workshop: Workshop) -> String {
    """
    Every section with its rating and the rating you aim for, and under it what is low. Each low \
    rating leads to the sub-steps and tips of the process that help.
    """
  }

  func currentSheet(_ workshop: Workshop) -> TargetSheet? {
    guard let round = workshop.workspace.rounds[roundID] else { return nil }
    let assessment = workshop.workspace.assessment
    if let sheet, sheet.fits(round, assessment) { return sheet }
    return TargetSheet(round, assessment)
  }

  /// The row under the cursor.
  func selected(_ workshop: Workshop) -> TargetSheet.Row? {
    let rows = currentSheet(workshop)?.rows ?? []
    return list.selected(of: rows.count).map { rows[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    switch key.arrow {
    case .left: scrolled = max(0, scrolled - 5)
    case .right: scrolled += 5
    case let arrow:
      let count = currentSheet(workshop)?.rows.count ?? 0
      guard list.handle(arrow, of: count) != .ignored else { return .ignored }
      scrolled = 0
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let answer = list.handle(mouse, on: meaning, of: currentSheet(workshop)?.rows.count ?? 0)
    if answer == .moved { scrolled = 0 }
    return answer == .chosen ? run("targets.edit", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    sheet = currentSheet(workshop)
    guard let sheet else {
      canvas.write("This round is no longer here; Esc goes back.", row: 1, column: 2, .muted)
      return
    }
    let drawing = TargetsDrawing(sheet: sheet, workspace: workshop.workspace)
    drawing.draw(on: &canvas, &list, &scrolled)
  }
}
