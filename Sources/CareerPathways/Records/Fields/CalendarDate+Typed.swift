/// Dates as people type them.
extension CalendarDate {
  /// Reads `2026-12-01`, and from `today` on: `today`, `tomorrow`, `fri` or `next fri` (the first
  /// Friday after today), `+3d`, `+2w` and `+1m`; nil for anything else.
  ///
  /// A month on from the 31st is the last day of a shorter month.
  package init?(typed text: String, today: CalendarDate?) {
    if let date = CalendarDate(text) {
      self = date
      return
    }
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let today, let date = today.after(words) else { return nil }
    self = date
  }

  private func after(_ words: [String]) -> CalendarDate? {
    switch words {
    case ["today"]: self
    case ["tomorrow"]: adding(days: 1)
    case ["next", "week"]: adding(days: 7)
    case ["next", "month"]: adding(months: 1)
    default:
      words.count == 1 || words.first == "next"
        ? words.last.flatMap(Weekday.init).flatMap(next) ?? after(span: words) : nil
    }
  }

  /// Reads `+2w`.
  private func after(span words: [String]) -> CalendarDate? {
    guard words.count == 1, let span = words.first, span.hasPrefix("+"), let unit = span.last,
      let count = Int(span.dropFirst().dropLast()), (0...999).contains(count)
    else { return nil }
    switch unit {
    case "d": return adding(days: count)
    case "w": return adding(days: 7 * count)
    case "m": return adding(months: count)
    default: return nil
    }
  }

  /// The first such day after this one.
  private func next(_ day: Weekday) -> CalendarDate? {
    let ahead = (day.rawValue - weekday.rawValue + 7) % 7
    return adding(days: ahead == 0 ? 7 : ahead)
  }
}

/// A day of the week.
enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Reads the English name or its first two letters or more; nil for anything else.
  init?(_ text: String) {
    let found = Self.allCases.first { text.count >= 2 && "\($0)".hasPrefix(text) }
    guard let found else { return nil }
    self = found
  }
}

/// Counting in days, by the day numbers of the proleptic Gregorian calendar.
extension CalendarDate {
  var weekday: Weekday { Weekday(rawValue: (dayNumber + 6) % 7) ?? .monday }

  /// Days since 0001-01-01, which is day 1 and a Monday.
  package var dayNumber: Int {
    let years = year - 1
    let before = (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) }
    return years * 365 + years / 4 - years / 100 + years / 400 + before + day
  }

  /// Nil past the year 9999 or before the year 1.
  package func adding(days count: Int) -> CalendarDate? {
    var (year, month, day) = (year, month, day + count)
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      guard year >= 1 else { return nil }
      day += Self.days(in: month, of: year)
    }
    while day > Self.days(in: month, of: year) {
      day -= Self.days(in: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The same day so many months later, or the last of a month that has no such day.
  package func adding(months count: Int) -> CalendarDate? {
    let months = year * 12 + month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    guard (1...9999).contains(year) else { return nil }
    return CalendarDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
  }
}
