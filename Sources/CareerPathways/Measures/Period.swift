/// A year, a quarter or a month that a figure is for: `2026`, `2026-Q3`, `2026-09`.
package struct Period: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  private let part: Part

  private enum Part: Hashable, Sendable {
    case whole
    case quarter(Int)
    case month(Int)
  }

  /// Reads `2026`, `2026-Q3`, `2026 Q3`, `Q3 2026` and `2026-09`; nil for anything else.
  package init?(_ text: String) {
    let words = text.uppercased().split { $0 == "-" || $0 == " " }
    guard let at = words.firstIndex(where: { $0.utf8.count == 4 }), words.count <= 2,
      let year = Self.number(words[at]), (1...9999).contains(year)
    else { return nil }
    self.year = year
    guard words.count == 2 else {
      part = .whole
      return
    }
    guard let part = Self.part(words[1 - at]) else { return nil }
    self.part = part
  }

  private static func part(_ word: Substring) -> Part? {
    if word.hasPrefix("Q") {
      return number(word.dropFirst()).flatMap { (1...4).contains($0) ? .quarter($0) : nil }
    }
    guard word.utf8.count == 2 else { return nil }
    return number(word).flatMap { (1...12).contains($0) ? .month($0) : nil }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  package var description: String {
    let year = String(repeating: "0", count: 4 - String(year).utf8.count) + String(year)
    switch part {
    case .whole: return year
    case .quarter(let number): return "\(year)-Q\(number)"
    case .month(let number): return "\(year)-\(number < 10 ? "0" : "")\(number)"
    }
  }

  /// The first month and the last, 1 to 12.
  private var months: ClosedRange<Int> {
    switch part {
    case .whole: 1...12
    case .quarter(let number): (3 * number - 2)...(3 * number)
    case .month(let number): number...number
    }
  }

  /// The last day of it.
  package var end: CalendarDate {
    let month = months.upperBound
    return CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year))
      ?? .last
  }
}

/// By the day they end on; of those that end together the shorter comes first.
extension Period: Comparable {
  package static func < (one: Period, other: Period) -> Bool {
    (one.year, one.months.upperBound, -one.months.lowerBound)
      < (other.year, other.months.upperBound, -other.months.lowerBound)
  }
}

extension Field {
  /// A period, written in one way however it is typed.
  static func period(
    _ key: String, _ label: String, _ path: any Path<Period?>, help: String = ""
  ) -> Field {
    Field(
      key: key, label: label, help: help, kind: .text, isRequired: false,
      get: { FieldValue(text: $0[keyPath: path]?.description ?? "") },
      set: { owner, value throws(FieldProblem) in
        switch value {
        case .empty: owner[keyPath: path] = nil
        case .text(let text):
          guard let period = Period(text) else { throw .notPeriod }
          owner[keyPath: path] = period
        default: throw .wrongKind
        }
      })
  }
}
