import CareerPathways
import TerminalUI

/// The form as this partnership asks it: every section and question, and whose words they are in.
struct OwnFormScreen: Layer {
  private var list = ListView()

  func title(_ workshop: Workshop) -> String { "Our form" }

  func purpose(_ workshop: Workshop) -> String {
    """
    Add questions and sections of your own, or say the guide’s in your own words. Answers are \
    kept by question, so rounds stay comparable when words change.
    """
  }

  /// The row under the cursor.
  func selected(_ workshop: Workshop) -> OwnFormRow? {
    let rows = OwnFormRow.rows(of: workshop.workspace.assessment)
    return list.selected(of: rows.count).map { rows[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    let rows = OwnFormRow.rows(of: workshop.workspace.assessment)
    return list.handle(key.arrow, of: rows.count) == .ignored ? .ignored : .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let rows = OwnFormRow.rows(of: workshop.workspace.assessment)
    let answer = list.handle(mouse, on: meaning, of: rows.count)
    return answer == .chosen ? run("own-form.reword", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let rows = OwnFormRow.rows(of: workshop.workspace.assessment)
    OwnFormDrawing(rows: rows).draw(on: &canvas, &list)
  }
}
