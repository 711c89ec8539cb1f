import Glibc

/// What comes in: bytes of the terminal, and signals beside them.
struct Keyboard {
  /// What one wait brought.
  struct Reading {
    var events: [Event] = []
    /// The numbers of the signals that were noted, oldest first.
    var signals: [UInt8] = []
    /// Whether the terminal has gone away.
    var isClosed = false
    fileprivate var isOther = false

    fileprivate var isEmpty: Bool { events.isEmpty && signals.isEmpty && !isClosed && !isOther }
  }

  private let terminal: Int32
  private let signals: Int32
  private let escapeDelay: Int
  private var decoder = InputDecoder()

  /// A keyboard that reads `terminal`, and the numbers of signals from `signals`.
  init(terminal: Int32, signals: Int32, escapeDelay: Int) {
    self.terminal = terminal
    self.signals = signals
    self.escapeDelay = escapeDelay
  }

  /// Waits until something came, at most `timeout` milliseconds (nil: no limit).
  ///
  /// A lone Escape may stretch the wait by the time that it needs to be decided.
  mutating func read(timeout: Int?, watched: [Int32]) -> Reading {
    let deadline = timeout.map { Self.now + $0 }
    var reading = Reading()
    while reading.isEmpty {
      let isLone = decoder.isWaiting
      let left = deadline.map { max(0, $0 - Self.now) } ?? -1
      let count = wait(isLone ? escapeDelay : left, watched, &reading)
      if count == 0 {
        if isLone { reading.events = decoder.flush() }
        break
      }
    }
    return reading
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Waits once; the number of files with something to read, negative when a signal came.
  private mutating func wait(_ time: Int, _ watched: [Int32], _ reading: inout Reading) -> Int32 {
    withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 2 + watched.count) { files in
      files.initialize(repeating: pollfd(fd: terminal, events: Int16(POLLIN), revents: 0))
      files[1].fd = signals
      for (index, file) in watched.enumerated() { files[2 + index].fd = file }
      let limit = Int32(clamping: time)
      let count = poll(files.baseAddress, UInt(files.count), limit)
      guard count > 0 else { return count }
      if files[1].revents != 0 { readSignals(&reading) }
      if files[0].revents != 0 { readTerminal(&reading) }
      reading.isOther = files.dropFirst(2).contains { $0.revents != 0 }
      return count
    }
  }

  private func readSignals(_ reading: inout Reading) {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      let count = Glibc.read(signals, buffer.baseAddress, buffer.count)
      if count > 0 { reading.signals.append(contentsOf: buffer.prefix(count)) }
    }
  }

  /// Reads what is there, until a read comes back short or finds nothing left.
  private mutating func readTerminal(_ reading: inout Reading) {
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { buffer in
      while true {
        let count = Glibc.read(terminal, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count > 0 else {
          reading.isClosed = true
          return
        }
        reading.events += decoder.feed(buffer.prefix(count), at: Self.now)
        guard count == buffer.count, hasMore else { return }
      }
    }
  }

  private var hasMore: Bool {
    var file = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0
  }
}
