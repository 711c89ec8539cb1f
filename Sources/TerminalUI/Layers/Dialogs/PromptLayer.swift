/// One line of text asked for, with what may stand there offered under it.
package struct PromptLayer<Context: Stage>: Layer {
  private let heading: String
  private let hint: String
  private var field: TextField
  /// Why the text cannot be taken, in a sentence; nil where it can.
  private let validate: (String, Context) -> String?
  /// Texts that begin or resemble what is typed; the first few are shown.
  private let suggest: ((String, Context) -> [String])?
  private let commit: (String, inout Context) -> Outcome<Context>
  private var problem: String?
  private var offers: [String] = []
  /// The text that the offers answer; nil before the first drawing.
  private var offersAnswer: String?
  /// The offer the user went to; nil while they are in the field.
  private var chosen: Int?

  /// The offers shown at a time.
  private static var mostOffers: Int { 6 }

  package init(
    title: String, hint: String = "", text: String = "", placeholder: String = "",
    limit: Int = .max, validate: @escaping (String, Context) -> String? = { _, _ in nil },
    suggest: ((String, Context) -> [String])? = nil,
    commit: @escaping (String, inout Context) -> Outcome<Context>
  ) {
    heading = title
    self.hint = hint
    self.validate = validate
    self.suggest = suggest
    self.commit = commit
    field = TextField(text, placeholder: placeholder, limit: limit)
    field.selectAll()
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "prompt.keep", "Take the text", label: "Take it", keys: [.enter],
        summary: "Takes the text, or the offer you went to."
      ) { $0.take(&$1) },
      Command(
        "prompt.complete", "Take the offer into the field", label: "Complete", keys: [.tab],
        summary: "Puts the offer in the field, where you can change it.",
        refusal: { layer, _ in layer.offers.isEmpty ? "There is nothing to offer" : nil }
      ) { layer, _ in layer.complete() },
      Command(
        "prompt.leave", "Leave without it", label: "Leave", keys: [.escape],
        summary: "Goes back and changes nothing."
      ) { _, _ in .close },
    ] + Command.typingHistory
  }

  package var fillsScreen: Bool { false }
  package func title(_ context: Context) -> String { heading }
  package func isTyping(_ context: Context) -> Bool { true }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    if case .key(.down) = event { return moveOffer(1) }
    if case .key(.up) = event { return moveOffer(-1) }
    switch field.handle(event, &context.clipboard) {
    case .ignored: return .ignored
    case .moved: return .handled
    case .changed:
      problem = nil
      chosen = nil
      refreshOffers(context)
      return .handled
    }
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    guard case .item(let index) = meaning, offers.indices.contains(index) else {
      _ = field.handle(.mouse(mouse), &context.clipboard)
      return .handled
    }
    chosen = index
    return mouse.action == .doubleClick ? take(&context) : .handled
  }

  private mutating func moveOffer(_ step: Int) -> Outcome<Context> {
    let row = (chosen ?? -1) + step
    chosen = row < 0 || offers.isEmpty ? nil : min(row, offers.count - 1)
    return .handled
  }

  private mutating func complete() -> Outcome<Context> {
    field.replace(with: offers[chosen ?? 0])
    chosen = nil
    problem = nil
    return .handled
  }

  private mutating func take(_ context: inout Context) -> Outcome<Context> {
    let text = chosen.map { offers[$0] } ?? field.text
    problem = validate(text, context)
    guard problem == nil else { return .handled }
    return commit(text, &context).closingDialog
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    refreshOffers(context)
    let width = DialogBox.room(on: canvas)
    let hints = hint.isEmpty ? 0 : TextWrap.lines(of: hint, width: width, most: 3).count
    let refusal = problem.map { "! " + $0 } ?? ""
    let below = TextWrap.lines(of: refusal, width: width, most: 2).count
    let height = hints + 1 + below + (suggest == nil ? 0 : Self.mostOffers)
    DialogBox.draw(
      on: &canvas, title: heading, content: Size(width: width, height: height)
    ) { canvas in
      let top = canvas.height > hints ? hints : 0
      canvas.write(wrapped: hint, row: 0, width: canvas.width, most: top, .muted)
      drawOffers(on: &canvas, from: top + 1 + below)
      canvas.write(wrapped: refusal, row: top + 1, width: canvas.width, most: below, .problem)
      canvas.within(Rect(row: top, column: 0, width: canvas.width, height: 1)) {
        field.draw(on: &$0)
      }
    }
  }

  private mutating func refreshOffers(_ context: Context) {
    guard let suggest, offersAnswer != field.text else { return }
    offersAnswer = field.text
    offers = Array(suggest(field.text, context).prefix(Self.mostOffers))
    if let row = chosen, row >= offers.count { chosen = nil }
  }

  private func drawOffers(on canvas: inout Canvas, from top: Int) {
    for (index, offer) in offers.enumerated() {
      let style: Style = index == chosen ? .selection : .text
      let area = Rect(row: top + index, column: 0, width: canvas.width, height: 1)
      canvas.write(
        (index == chosen ? "› " : "  ") + offer, row: area.row, width: area.width, style)
      canvas.mark(area, as: .item(index))
    }
  }
}
