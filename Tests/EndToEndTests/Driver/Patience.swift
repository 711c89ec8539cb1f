import Glibc

/// How long a test waits for something that takes as long as it takes.
enum Patience {
  /// Generous, since the machine may be busy; reached only by a test that fails.
  static let seconds = 20

  /// Asks again and again, after pauses of `milliseconds`, until the answer is not nil.
  static func poll<Answer>(
    every milliseconds: Int32 = 5, seconds: Int = Patience.seconds,
    _ ask: () throws(TerminalFailure) -> Answer?
  ) throws(TerminalFailure) -> Answer? {
    let deadline = now() + seconds * 1_000
    while true {
      if let answer = try ask() { return answer }
      guard now() < deadline else { return nil }
      _ = Glibc.poll(nil, 0, milliseconds)
    }
  }

  /// Milliseconds on the monotonic clock.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
