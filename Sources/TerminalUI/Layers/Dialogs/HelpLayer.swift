/// What a screen is for, and every key that works on it.
package struct HelpLayer<Context: Stage>: Layer {
  private let heading: String
  private let purpose: String
  /// The commands in groups, each under its title.
  private let groups: [(title: String, rows: [CommandRow])]
  private var lines: [HelpLine] = []
  /// The columns the lines were made for.
  private var width = 0
  private var scroll = Scroll()

  package init(title: String, purpose: String, here: [CommandRow], everywhere: [CommandRow]) {
    heading = title
    self.purpose = purpose
    groups = [("Here", here), ("Everywhere", everywhere)]
  }

  package static var commands: [Command<Self>] {
    [
      Command(
        "reading.leave", "Leave the help", label: "Leave",
        keys: [.escape, .function(1), .character("?")], summary: "Goes back to the screen."
      ) { _, _ in .close },
      Command(
        "reading.next", "Read on", label: "Read on",
        keys: [.pageDown, .character(" ")], summary: "Shows the next page."
      ) { layer, _ in layer.turn(layer.scroll.window - 1) },
      Command(
        "reading.back", "Read back", label: "Back", keys: [.pageUp],
        summary: "Shows the page before."
      ) { layer, _ in layer.turn(1 - layer.scroll.window) },
      Command(
        "reading.tour", "Take the tour", label: "Tour", keys: [.character("t")],
        summary: "Walks through what the application does, screen by screen.",
        refusal: { layer, _ in
          guard let tour = layer.tour else { return "There is no tour here" }
          return tour.refusal
        }
      ) { layer, _ in layer.tour.map { .closeAndRun($0.id) } ?? .handled },
    ]
  }

  /// The command of the application that shows a tour, known by its id.
  private var tour: CommandRow? {
    groups.lazy.flatMap(\.rows).first { $0.id.hasSuffix(".tour") }
  }

  package func title(_ context: Context) -> String { "Help: \(heading)" }

  package mutating func handle(_ event: Event, _ context: inout Context) -> Outcome<Context> {
    switch event {
    case .key(.up): turn(-1)
    case .key(.down): turn(1)
    case .key(.home): turn(-lines.count)
    case .key(.end): turn(lines.count)
    default: .ignored
    }
  }

  package mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Context
  ) -> Outcome<Context> {
    switch mouse.action {
    case .wheelUp: turn(-3)
    case .wheelDown: turn(3)
    case .click, .doubleClick: .handled
    }
  }

  private mutating func turn(_ rows: Int) -> Outcome<Context> {
    scroll.turn(by: rows, of: lines.count)
    return .handled
  }

  package mutating func draw(on canvas: inout Canvas, _ context: Context) {
    let room = max(1, canvas.width - 4)
    if room != width {
      width = room
      lines = HelpLine.page(purpose: purpose, groups: groups, width: room)
    }
    scroll.show(scroll.offset, of: lines.count, in: canvas.height)
    canvas.clear()
    for index in scroll.visible(of: lines.count) {
      lines[index].draw(on: &canvas, row: index - scroll.offset)
    }
    scroll.drawBar(on: &canvas, of: lines.count)
    canvas.placeCursor(row: 0, column: 0)
  }
}
