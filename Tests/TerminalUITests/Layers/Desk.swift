@testable import TerminalUI

/// The application behind the layers in these tests: it remembers what was run.
struct Desk: Stage {
  var heading = "Louisville"
  var standing = "saved"
  var notice: Notice?
  var clipboard = Clipboard()
  var done: [String] = []
}

/// A screen with a few commands; it may be one in which text is typed.
struct PlainScreen: Layer {
  var name = "Plain"
  var typing = false
  var typed = ""
  var clicked: Target.Meaning?

  static let commands: [Command<PlainScreen>] = [
    Command("plain.open", "Open it", label: "Open", keys: [.enter], summary: "Opens it.") {
      $1.done.append("open")
      return .handled
    },
    Command(
      "plain.add", "Add one", label: "Add", keys: [.control("n"), .character("n")],
      summary: "Adds one.", refusal: { $1.heading == "Read-only" ? "This is read-only" : nil }
    ) {
      $1.done.append("add")
      return .handled
    },
    Command("plain.leave", "Leave", label: "Leave", keys: [.escape], summary: "Leaves.") {
      $1.done.append("leave")
      return .close
    },
    Command("plain.note", "Show a note", keys: [.function(9)], summary: "Shows a note.") {
      _, _ in .push(Note())
    },
    Command("plain.help", "Help here", keys: [.function(10)], summary: "Helps.") { _, _ in .help },
    Command("plain.find", "Find a command", keys: [.function(11)], summary: "Finds commands.") {
      _, _ in .palette
    },
  ]

  func title(_ context: Desk) -> String { name }
  func purpose(_ context: Desk) -> String { "Shows that a plain screen works." }
  func isTyping(_ context: Desk) -> Bool { typing }

  mutating func handle(_ event: Event, _ context: inout Desk) -> Outcome<Desk> {
    guard typing, case .key(let key) = event, let letter = key.typed else { return .ignored }
    typed.append(letter)
    return .handled
  }

  mutating func keep(_ context: inout Desk) {
    if !typed.isEmpty { context.done.append("kept \(typed)") }
    typed = ""
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Desk
  ) -> Outcome<Desk> {
    context.done.append("\(name) \(mouse.action)")
    clicked = meaning
    return .handled
  }

  func draw(on canvas: inout Canvas, _ context: Desk) {
    canvas.write("\(name) body \(typed)", row: 0)
    canvas.mark(Rect(row: 0, column: 0, width: 10, height: 1), as: .item(7))
  }
}

/// The commands of every screen.
struct Everywhere: Layer {
  static let commands: [Command<Everywhere>] = [
    Command(
      "app.quit", "Quit", label: "Quit", keys: [.character("q"), .control("q")],
      summary: "Leaves the application."
    ) { _, _ in .effect(.quit) },
    Command("app.add", "Add anywhere", keys: [.control("n")], summary: "Adds.") {
      $1.done.append("add anywhere")
      return .handled
    },
    Command("app.undo", "Undo", keys: [.control("z")], summary: "Undoes.") {
      $1.done.append("undo")
      return .handled
    },
    Command("app.help", "Help", label: "Help", keys: [.function(1)], summary: "Helps.") {
      $1.done.append("help")
      return .handled
    },
  ]

  func title(_ context: Desk) -> String { "" }
  func draw(on canvas: inout Canvas, _ context: Desk) {}
}

/// A small layer over part of the screen behind it.
struct Note: Layer {
  static let commands: [Command<Note>] = []
  var fillsScreen: Bool { false }
  func title(_ context: Desk) -> String { "Note" }
  func draw(on canvas: inout Canvas, _ context: Desk) {
    canvas.write("a note", row: 2)
  }

  mutating func handle(
    _ mouse: Mouse, on meaning: Target.Meaning?, _ context: inout Desk
  ) -> Outcome<Desk> {
    context.done.append(meaning == nil ? "beside" : "on something behind")
    return .handled
  }
}

/// Layers with an application behind them, driven by keys and read as text.
struct Player {
  var desk = Desk()
  var stack: LayerStack<Desk>
  var size: Size
  var effect: Effect?

  init(_ first: any Layer<Desk> = PlainScreen(), width: Int = 80, height: Int = 24) {
    stack = LayerStack(first: first, everywhere: Everywhere())
    size = Size(width: width, height: height)
  }

  /// Presses keys in the notation of the footer, parted by blanks.
  mutating func press(_ keys: String) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(String(notation)) else { continue }
      send(.key(key))
    }
  }

  mutating func type(_ text: String) {
    for letter in text { send(.key(.character(letter))) }
  }

  mutating func click(_ action: Mouse.Action = .click, row: Int, column: Int) {
    _ = screen
    send(.mouse(Mouse(action, at: Point(row: row, column: column))))
  }

  mutating func send(_ event: Event) { effect = stack.handle(event, &desk) }

  var canvas: Canvas {
    mutating get { stack.draw(size, desk) }
  }

  var screen: String {
    mutating get { canvas.text }
  }

  var footer: String {
    mutating get { canvas.lines.last ?? "" }
  }
}
