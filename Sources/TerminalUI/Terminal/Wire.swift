import Glibc

/// The way out to a terminal: one write a frame.
struct Wire {
  /// The system hands a terminal's bytes on in portions of about this size, so
  /// that a larger frame could be seen half done.
  private static let portion = 2048

  private static let frameStart = Array("\u{1B}[?2026h".utf8)
  private static let frameEnd = Array("\u{1B}[?2026l".utf8)

  private let terminal: Int32
  private var bytes: [UInt8] = []

  init(_ terminal: Int32) { self.terminal = terminal }

  /// Sends what `fill` puts into the memory it is given, until it puts less than fits.
  ///
  /// With `marksFrames` a large frame goes out between marks by which terminals
  /// show it in one go (synchronized output, private mode 2026).
  mutating func send(marksFrames: Bool, from fill: (UnsafeMutableRawBufferPointer) -> Int) {
    bytes.removeAll(keepingCapacity: true)
    bytes += Self.frameStart
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 16) { room in
      var count = 0
      repeat {
        count = fill(room)
        bytes.append(contentsOf: room.prefix(count))
      } while count == room.count
    }
    let isMarked = marksFrames && bytes.count > Self.portion
    if isMarked { bytes += Self.frameEnd }
    send(bytes.dropFirst(isMarked ? 0 : Self.frameStart.count))
  }

  /// Sends all of these bytes; gives up where the terminal has gone away.
  func send(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = write(terminal, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count >= 0 {
          sent += count
        } else if errno == EAGAIN {
          waitForRoom()
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  private func waitForRoom() {
    var file = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
    poll(&file, 1, -1)
  }
}
