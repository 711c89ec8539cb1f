/// A terminal for tests: events go in from a script, canvases are kept.
package final class RecordingTerminal: Terminal {
  package var size: Size
  package let depth: ColourDepth
  package var looks = Looks.plain
  package var capturesMouse = true
  /// What `read` returns, one element a call; empty elements stand for a timeout.
  package var script: [[Event]]
  /// Every canvas shown, oldest first.
  package private(set) var shown: [Canvas] = []
  /// What else was asked of the terminal, oldest first.
  package private(set) var calls: [Call] = []

  /// One request other than showing and reading.
  package enum Call: Hashable, Sendable {
    case start
    case stop
    case lend
    case suspend
    case redraw
    case copy(String)
  }

  package init(
    width: Int = 80, height: Int = 24, depth: ColourDepth = .none, script: [[Event]] = []
  ) {
    size = Size(width: width, height: height)
    self.depth = depth
    self.script = script
  }

  package func start() { calls.append(.start) }
  package func stop() { calls.append(.stop) }
  package func suspend() { calls.append(.suspend) }
  package func redraw() { calls.append(.redraw) }
  package func copy(_ text: String) { calls.append(.copy(text)) }
  package func show(_ canvas: Canvas) { shown.append(canvas) }

  package func lend(while work: () -> Void) {
    calls.append(.lend)
    work()
  }

  /// The next element of the script; after the last one the terminal has closed.
  package func read(timeout: Int?, watched: [Int32]) throws(TerminalProblem) -> [Event] {
    guard !script.isEmpty else { throw .ended(signal: 1) }
    let events = script.removeFirst()
    for case .resize(let size) in events { self.size = size }
    return events
  }
}
