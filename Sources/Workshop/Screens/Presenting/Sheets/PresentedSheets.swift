import TerminalUI

/// What a screen has to say for a room, a sheet at a time; nothing is changed there.
struct PresentedSheets: Layer {
  /// The sheets as the workspace is now.
  typealias Source = (Workshop) -> [PresentedSheet]

  private let source: Source
  private var index = 0
  /// How many parts there were when they were drawn last.
  private var count = 1
  /// Whether no key was pressed yet, so that the keys are named.
  private var isFresh = true

  init(_ source: @escaping Source) { self.source = source }

  var hidesBars: Bool { true }
  func title(_ workshop: Workshop) -> String { "Presenting" }

  func purpose(_ workshop: Workshop) -> String {
    "What the screen behind says, large and without its tools. Right and Left turn; what is changed "
      + "meanwhile shows at once."
  }

  private mutating func turn(to index: Int) {
    isFresh = false
    self.index = min(max(0, index), count - 1)
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ workshop: inout Workshop
  ) -> Outcome<Workshop> {
    turn(to: index + (mouse.action == .wheelUp ? -1 : 1))
    return .handled
  }

  mutating func draw(on canvas: inout Canvas, _ workshop: Workshop) {
    let (body, foot) = canvas.bounds.splitTop(canvas.height - 1)
    let room = body.inset(columns: canvas.width >= 100 ? 4 : 1)
    let parts = source(workshop).flatMap { $0.parts(in: room.size) }
    guard !parts.isEmpty else {
      return canvas.write(
        "There is nothing to show any more. Esc goes back.", row: 1, width: canvas.width, .muted)
    }
    count = parts.count
    index = min(index, count - 1)
    canvas.within(room) { parts[index].draw(on: &$0) }
    let keys = isFresh ? "Right and Left turn, Esc leaves" : nil
    canvas.within(foot.inset(columns: 1)) {
      PresentedFoot(number: index + 1, count: count, keys: keys).draw(on: &$0)
    }
  }
}

extension PresentedSheets {
  static let commands: [Command<PresentedSheets>] = [
    turning("next", "Show the next sheet", [.right, .down, .pageDown, .character(" ")]) {
      $0.turn(to: $0.index + 1)
    },
    turning("previous", "Show the previous sheet", [.left, .up, .pageUp, .backspace]) {
      $0.turn(to: $0.index - 1)
    },
    turning("first", "Show the first sheet", [.home]) { $0.turn(to: 0) },
    turning("last", "Show the last sheet", [.end]) { $0.turn(to: $0.count - 1) },
    .leavingPresentation("present-sheets"),
  ]

  private static func turning(
    _ id: String, _ title: String, _ keys: [Key],
    _ turn: @escaping @Sendable (inout PresentedSheets) -> Void
  ) -> Command<PresentedSheets> {
    Command("present-sheets.\(id)", title, keys: keys, summary: "\(title).") { screen, _ in
      turn(&screen)
      return .handled
    }
  }
}
