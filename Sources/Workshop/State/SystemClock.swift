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

  /// When a day begins where the user is; milliseconds since 1970 UTC.
  package static func startOfDay(_ date: CalendarDate) -> Int {
    var parts = tm()
    parts.tm_year = Int32(date.year - 1900)
    parts.tm_mon = Int32(date.month - 1)
    parts.tm_mday = Int32(date.day)
    parts.tm_isdst = -1
    return mktime(&parts) * 1000
  }

  /// A time as the history shows it: `2026-11-24 14:05`, where the user is.
  package static func moment(_ milliseconds: Int) -> String {
    var seconds = milliseconds / 1000
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
