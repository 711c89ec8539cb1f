import CareerPathways
import TerminalUI

/// A revealed round: every question with its dots, the widest disagreement first.
///
/// It reads the comparison alone, so nothing on it says more than that may.
struct CompareScreen: Layer {
  let roundID: RecordID
  /// Whether the widest disagreement comes first, or the order of the form.
  private(set) var isRanked = true
  private var list = ListView()
  /// Whether the arrows scroll what is said of the selected question.
  private var isInPane = false
  private var firstLine = 0

  init(_ round: RecordID) { roundID = round }

  func title(_ workshop: Workshop) -> String { "Compare" }

  func purpose(_ workshop: Workshop) -> String {
    """
    Everybody’s ratings side by side: each a dot from 1 to 5, the triangle the median, the \
    diamond what you agreed on, the square the team’s own form. Kinds of partner show apart only \
    where three or more people rated. Talk first about where the dots lie far apart.
    """
  }

  func comparison(_ workshop: Workshop) -> RoundComparison? {
    workshop.compared(roundID).comparison
  }

  /// The question under the cursor.
  func item(_ workshop: Workshop) -> ComparedItem? {
    let items = items(workshop)
    return list.selected(of: items.count).map { items[$0] }
  }

  private func items(_ workshop: Workshop) -> [ComparedItem] {
    comparison(workshop).map { isRanked ? $0.ranked : $0.items } ?? []
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    if isInPane { return scroll(key.arrow) ? .handled : .ignored }
    guard list.handle(key.arrow, of: items(workshop).count) != .ignored else { return .ignored }
    firstLine = 0
    return .handled
  }

  private mutating func scroll(_ key: Key) -> Bool {
    switch key {
    case .up: firstLine = max(0, firstLine - 1)
    case .down: firstLine += 1
    case .pageUp, .home: firstLine = 0
    case .pageDown, .end: firstLine += 8
    default: return false
    }
    return true
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    isInPane = false
    firstLine = 0
    let answer = list.handle(mouse, on: meaning, of: items(workshop).count)
    return answer == .chosen ? run("compare.agree", &workshop) : .handled
  }

  /// Turns between the widest disagreement first and the order of the form, on the same question.
  mutating func turnOrder(_ workshop: Workshop) {
    let id = item(workshop)?.id
    isRanked.toggle()
    list.selection = items(workshop).firstIndex { $0.id == id } ?? 0
  }

  /// Goes to what is said of the question, or back to the list.
  mutating func turnPane() { isInPane.toggle() }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    guard let round = comparison(workshop) else {
      return HiddenRound(state: workshop.compared(roundID), reveals: true).draw(on: &canvas)
    }
    let drawing = CompareDrawing(
      round: round, items: isRanked ? round.ranked : round.items, isRanked: isRanked,
      leftOut: workshop.leftOut(of: roundID), isInPane: isInPane)
    canvas.within(canvas.bounds.inset(columns: 1)) { canvas in
      drawing.draw(on: &canvas, &list, firstLine: &firstLine)
    }
  }
}
