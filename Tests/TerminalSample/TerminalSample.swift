import Glibc
import TerminalUI

/// A program for tests that shows which events come in and does to a terminal what can go wrong.
///
/// Keys: `q` leaves, `!` lends the terminal to a shell command, Ctrl-Z
/// suspends, Ctrl-L redraws, `m` turns the mouse off or on, `w` writes to
/// standard error, `x` exits at once and `t` traps.
@main struct TerminalSample {
  private let terminal = NcursesTerminal()
  private var events: [Event] = []

  static func main() {
    var sample = TerminalSample()
    do {
      try sample.run()
      print("left")
    } catch {
      print("problem: \(error)")
    }
  }

  private mutating func run() throws(TerminalProblem) {
    try terminal.start()
    defer { terminal.stop() }
    terminal.looks = Looks { role in
      role == .selection ? Look(ink: .indexed(0), paper: .indexed(3)) : Looks.plain[role]
    }
    while events.last != .key(.character("q")) {
      terminal.show(picture)
      for event in try terminal.read() {
        events.append(event)
        obey(event)
      }
    }
  }

  private var picture: Canvas {
    var canvas = Canvas(terminal.size)
    let size = terminal.size
    canvas.box(canvas.bounds, title: "\(size.width) x \(size.height), \(terminal.depth)")
    canvas.write("漢字 naïve e\u{301} 👍🏽 \u{202E}|", row: 1, column: 2, .selection)
    let room = max(0, size.height - 3)
    for (row, event) in events.suffix(room).enumerated() {
      canvas.write(Self.line(event), row: 2 + row, column: 2)
    }
    canvas.placeCursor(row: 1, column: 2)
    return canvas
  }

  private static func line(_ event: Event) -> String {
    switch event {
    case .key(let key): "key \(key)"
    case .paste(let text): "paste \(text)"
    case .mouse(let mouse): "\(mouse.action) \(mouse.place.row) \(mouse.place.column)"
    case .resize(let size): "resize \(size.width) \(size.height)"
    }
  }

  private func obey(_ event: Event) {
    guard case .key(let key) = event else { return }
    switch key.description {
    case "!": terminal.lend { _ = system("echo lent; read answer") }
    case "Ctrl-Z": terminal.suspend()
    case "Ctrl-L": terminal.redraw()
    case "m": terminal.capturesMouse.toggle()
    case "w": perror("written")
    case "x": exit(5)
    case "t": raise(SIGILL)
    default: break
    }
  }
}
