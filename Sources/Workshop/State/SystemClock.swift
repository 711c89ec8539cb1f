import CareerPathways
import Glibc

/// The system's clock, read outside the domain.
package enum SystemClock {
  /// Milliseconds since 1970 UTC.
  package static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Today where the user is; the last day there is where the clock is set beyond it.
  package static func today() -> CalendarDate {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let today = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return today ?? .last
  }
}
