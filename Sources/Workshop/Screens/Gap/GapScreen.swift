import CareerPathways
import TerminalUI

/// Completers beside openings: occupation by occupation, the largest gap first.
struct GapScreen: Layer {
  let book: GapBook
  private var list = ListView()
  /// The first line of the words that stand where nothing can be compared yet.
  private var firstLine = 0

  init(_ workshop: Workshop) {
    book = GapBook(workshop)
  }

  func title(_ workshop: Workshop) -> String { "Gap: completers and openings" }

  func purpose(_ workshop: Workshop) -> String {
    "The people who complete programs in a year beside the openings of a year. "
      + "The gap is openings less completers: shortages come first, their bars go left. "
      + "Enter shows who feeds an occupation, d how all of it is defined and from which tables. "
      + "A missing or withheld figure is unknown, never nothing."
  }

  /// The occupation under the cursor.
  func selected(_ workshop: Workshop) -> OccupationGap? {
    guard let rows = book.list(workshop)?.rows else { return nil }
    return list.selected(of: rows.count).map { rows[$0] }
  }

  mutating func handle(_ event: Event, _ workshop: inout Workshop) -> Outcome<Workshop> {
    guard case .key(let key) = event, key != .enter else { return .ignored }
    guard let count = book.list(workshop)?.rows.count else { return scroll(key) }
    let answer = list.handle(key.arrow, of: count)
    return answer == .ignored ? .ignored : .handled
  }

  private mutating func scroll(_ key: Key) -> Outcome<Workshop> {
    switch key.arrow {
    case .up: firstLine = max(0, firstLine - 1)
    case .down: firstLine += 1
    default: return .ignored
    }
    return .handled
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    let count = book.list(workshop)?.rows.count ?? 0
    let answer = list.handle(mouse, on: meaning, of: count)
    return answer == .chosen ? run("gap.open", &workshop) : .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let frame = canvas.bounds.inset(columns: 1)
    book.refresh(workshop)
    switch book.result(workshop.workspace) {
    case .success:
      guard let rows = book.list(workshop) else { return }
      canvas.within(frame) {
        GapDrawing(list: rows, workspace: workshop.workspace, look: workshop.gap)
          .draw(on: &$0, &list)
      }
    case .failure(let refusal):
      let page = GapHelp.page(refusal, width: max(1, frame.width - 1))
      firstLine = page.first(firstLine, height: frame.height)
      canvas.within(frame) { page.draw(on: &$0, from: firstLine) }
    }
  }
}
