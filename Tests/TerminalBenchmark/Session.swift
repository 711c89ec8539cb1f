import Glibc

/// One subject running in a pseudo-terminal.
final class Session {
  /// What a program wrote in answer to one key.
  struct Answer {
    var bytes = 0
    /// From sending the key to receiving the last byte; nil when none came.
    var delay: Nanoseconds?
  }

  /// The program is taken to be done when it has been silent for this long.
  static let quiet = Nanoseconds.milliseconds(3)
  /// How long a program may take to answer a key, and to start.
  static let patience = Nanoseconds.milliseconds(200)
  static let longestStart = Nanoseconds.milliseconds(10_000)

  let subject: Subject
  let process: pid_t
  /// From starting the program to its first screen.
  private(set) var firstFrame: Nanoseconds = 0
  private let terminal: PseudoTerminal
  private var buffer = [UInt8](repeating: 0, count: 65536)

  /// What the program has used so far, on all its processors.
  var processorTime: Nanoseconds { ProcessFigures(of: process).processorTime }

  /// Starts the subject and waits for its first screen.
  init(_ subject: Subject, on bench: Bench) throws(Failure) {
    self.subject = subject
    terminal = try PseudoTerminal(bench.size)
    let start = now()
    process = try spawn(
      subject.program, subject.arguments, environment: bench.environment,
      .terminal(terminal.programSide))
    firstFrame = try watch(for: subject.opening, since: start)
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Drains output until it holds `text`, and answers how long that took.
  private func watch(for text: String, since start: Nanoseconds) throws(Failure) -> Nanoseconds {
    let wanted = Array(text.utf8)
    var received: [UInt8] = []
    while now() < start + Session.longestStart {
      switch terminal.receive(into: &buffer, within: Session.patience) {
      case .bytes(let count): received += buffer[..<count]
      case .nothing: continue
      case .end: throw .neverShowed(text, subject: subject.name)
      }
      if received.contains(wanted) { return now() - start }
    }
    throw .neverShowed(text, subject: subject.name)
  }

  /// Drains output until the program is silent.
  func settle() {
    while case .bytes = terminal.receive(into: &buffer, within: 10 * Session.quiet) {}
  }

  /// Walks from the first screen to the measured one.
  func arrive() throws(Failure) {
    settle()
    for key in subject.route.dropLast() { _ = try press(key) }
    guard let last = subject.route.last else { return }
    try terminal.send(last.bytes)
    _ = try watch(for: subject.arrival, since: now())
    settle()
  }

  /// Sends a key and drains the answer to it.
  func press(_ key: Keystroke) throws(Failure) -> Answer {
    var answer = Answer()
    let start = now()
    try terminal.send(key.bytes)
    var patience = Session.patience
    while case .bytes(let count) = terminal.receive(into: &buffer, within: patience) {
      answer.bytes += count
      answer.delay = now() - start
      patience = Session.quiet
    }
    return answer
  }

  /// Ends the program by its own keys, so that it leaves nothing behind.
  ///
  /// One that does not end is killed when the session goes.
  func leave() throws(Failure) {
    settle()
    for key in subject.leaving { try terminal.send(key.bytes) }
    let deadline = now() + Session.longestStart
    while now() < deadline {
      if terminal.receive(into: &buffer, within: Session.patience) == .end { return }
    }
  }
}

extension [UInt8] {
  /// Whether `wanted` occurs in these bytes, in one piece.
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { self[start + $0] == wanted[$0] }
    }
  }
}
