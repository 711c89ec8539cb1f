import CareerPathways
import TerminalUI

/// The lines at the bottom in which a statement is typed: head, line, offers, question.
struct CapturePanel {
  private let layer: CaptureLayer
  private let number: Int

  /// The rows it takes.
  static let height = 5

  init(_ layer: CaptureLayer, number: Int) {
    self.layer = layer
    self.number = number
  }

  func place(in room: Rect) -> Rect {
    let height = min(Self.height, room.height)
    return Rect(row: room.height - height, column: 0, width: room.width, height: height)
  }

  func draw(on canvas: inout Canvas, _ field: inout TextField) {
    canvas.clear()
    canvas.forgetTargets()
    canvas.rule(row: 0, width: canvas.width, .accent)
    canvas.write(
      TextWidth.fit(" \(head) ", width: canvas.width - 4), row: 0, column: 2, .heading)
    canvas.within(row(1, of: canvas)) { field.draw(on: &$0) }
    canvas.within(row(2, of: canvas)) { canvas in
      drawOffers(on: &canvas)
      drawWarning(on: &canvas)
    }
    canvas.write(
      wrapped: question, row: 3, column: 1, width: canvas.width - 2, most: Self.height - 3, .muted)
  }

  private func row(_ row: Int, of canvas: Canvas) -> Rect {
    Rect(row: row, column: 1, width: canvas.width - 2, height: 1)
  }

  /// Which statement it is, who speaks, and how it counts.
  private var head: String {
    let about = layer.line.about.joined(separator: ", ")
    let facts = [
      "Statement \(number)", layer.currentSpeaker?.name ?? "nobody named yet",
      layer.isClarification ? "clarification (listening)" : "",
      about.isEmpty ? "" : "on \(about)", layer.line.isUnnamed ? "without a name" : "",
    ]
    return facts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var question: String {
    guard let question = layer.line.question ?? layer.question else {
      return "No question. Down goes to the first of \(MeetingQuestion.allCases.count)."
    }
    return "?\(question.number) \(question.text)"
  }

  private func drawOffers(on canvas: inout Canvas) {
    var column = 0
    for (index, offer) in layer.offers.enumerated() where column < canvas.width {
      let words = offer.detail.isEmpty ? offer.name : "\(offer.name), \(offer.detail)"
      let style: Style = index == layer.chosen ? .selection : .text
      let text = TextWidth.fit(words, width: min(36, canvas.width - column))
      let width = canvas.write(text, row: 0, column: column, style)
      canvas.mark(Rect(row: 0, column: column, width: width, height: 1), as: .item(index))
      column += width + 2
    }
  }

  /// That the name before the colon is nobody's, and whose statement it would be.
  private func drawWarning(on canvas: inout Canvas) {
    guard layer.offers.isEmpty, let name = layer.line.unknownName else { return }
    let words = Sentences.unknownSpeaker(name, else: layer.currentSpeaker?.name)
    canvas.write(words, row: 0, width: canvas.width, .caution)
  }
}
