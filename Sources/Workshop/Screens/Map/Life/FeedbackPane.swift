import CareerPathways
import TerminalUI

/// One feedback in full, below the list.
struct FeedbackPane {
  let feedback: Feedback
  let map: PathwayMap

  /// The rows it takes of so many.
  static func height(in rows: Int) -> Int { rows < 12 ? 0 : min(10, rows * 2 / 5) }

  /// A row of the list: the mark of its state, who, about what, and what was said.
  static func drawRow(
    _ feedback: Feedback, _ map: PathwayMap, _ style: Style, on canvas: inout Canvas
  ) {
    let mark = mark(feedback.state)
    canvas.write(mark.glyph, row: 0, style == .text ? mark.style : style)
    let about = Sentences.name(of: feedback.place, on: map)
    let isWide = canvas.width >= 60
    let width = isWide ? canvas.width / 3 : 0
    canvas.write(
      TextWidth.fit(Sentences.said(feedback), width: canvas.width - 2 - (isWide ? width + 2 : 0)),
      row: 0, column: 2, style)
    guard isWide else { return }
    canvas.within(canvas.bounds.splitLeft(canvas.width - width).rest) {
      $0.write(TextWidth.fit(about, width: width), row: 0, width: width, style.with(.dim))
    }
  }

  /// What the state of a feedback looks like, with and without colour.
  private static func mark(_ state: Feedback.State) -> (glyph: String, style: Style) {
    switch state {
    case .open: ("○", .caution)
    case .takenUp: ("✓", .good)
    case .setAside: ("–", .muted)
    }
  }

  func draw(on canvas: inout Canvas) {
    guard canvas.height > 2 else { return }
    canvas.rule(row: 0, width: canvas.width)
    let facts = [
      feedback.partner, feedback.date?.description ?? "",
      "on \(Sentences.name(of: feedback.place, on: map))", feedback.state.label.lowercased(),
    ]
    let head = facts.filter { !$0.isEmpty }.joined(separator: ", ")
    canvas.write(TextWidth.fit(head, width: canvas.width), row: 1, .heading)
    let used = canvas.write(
      wrapped: feedback.said, row: 2, width: canvas.width, most: canvas.height - 3)
    guard !feedback.reason.isEmpty, used + 2 < canvas.height else { return }
    canvas.write(
      wrapped: "\(feedback.state.label): \(feedback.reason)", row: used + 2, width: canvas.width,
      most: canvas.height - used - 2, .muted)
  }
}
