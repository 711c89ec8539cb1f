import Glibc

/// How many columns and rows a terminal has.
struct TerminalSize {
  var columns: UInt16
  var rows: UInt16
}

/// The controlling side of a pseudo-terminal.
struct PseudoTerminal: ~Copyable {
  /// What came of waiting for output.
  enum Arrival: Equatable {
    case bytes(Int)
    case nothing
    /// The program closed the terminal.
    case end
  }

  /// The path of the side a program opens.
  let programSide: String
  private let descriptor: Int32

  init(_ size: TerminalSize) throws(Failure) {
    var window = winsize(ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0)
    var ours: Int32 = -1
    var theirs: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ours, &theirs, &name, nil, &window) == 0 else {
      throw .systemCall("openpty", errno: errno)
    }
    // The program opens its side anew, as the controlling terminal of its own session.
    close(theirs)
    _ = fcntl(ours, F_SETFD, FD_CLOEXEC)
    descriptor = ours
    programSide = String(decoding: name.prefix { $0 != 0 }.map { UInt8($0) }, as: UTF8.self)
  }

  deinit { close(descriptor) }

  func send(_ bytes: [UInt8]) throws(Failure) {
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw .systemCall("write", errno: errno)
    }
  }

  /// Takes what arrives within `patience` into the front of `buffer`.
  func receive(into buffer: inout [UInt8], within patience: Nanoseconds) -> Arrival {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(patience.inMilliseconds)) > 0 else { return .nothing }
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? .bytes(count) : .end
  }
}
