import Glibc
import LaborData

/// A file that is read from its start.
final class InputFile: Sendable {
  private let descriptor: Int32

  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TextProblem) -> Int {
    let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw TextProblem(.unreadable(errno), row: 1) }
    return count
  }
}

/// A file that is written from its start.
final class OutputFile: Sendable {
  private let descriptor: Int32

  init?(_ path: String) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) {
    var written = 0
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        guard count > 0 else { return }
        written += count
      }
    }
  }
}

/// What the process has used so far.
enum ProcessorTime {
  /// User and system time, in seconds.
  static var now: Double {
    let usage = self.usage
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// In kilobytes.
  static var peakMemory: Int { usage.ru_maxrss }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
