import Glibc

/// A point in time as the history shows it: `2026-11-24 14:05`, where the user is.
struct Moment: CustomStringConvertible {
  private let milliseconds: Int

  /// `milliseconds` since 1970 UTC.
  init(_ milliseconds: Int) { self.milliseconds = milliseconds }

  var description: String {
    var seconds = milliseconds / 1000
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  private func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
