import Glibc

/// A length of time, or a moment on the monotonic clock.
typealias Nanoseconds = UInt64

/// The moment it is on the monotonic clock.
func now() -> Nanoseconds {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Nanoseconds(time.tv_sec) * 1_000_000_000 + Nanoseconds(time.tv_nsec)
}

extension Nanoseconds {
  static func milliseconds(_ count: UInt64) -> Nanoseconds { count * 1_000_000 }

  var inMilliseconds: Double { Double(self) / 1_000_000 }
  var inMicroseconds: Double { Double(self) / 1_000 }
}
