/// A figure of any unit, kept in whole hundredths: a count, a share, days or dollars.
///
/// May be negative, as what a partnership measures may fall below zero.
package struct Amount: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let hundredths: Int

  /// The largest that a field takes, and the smallest with a minus: 13 figures before the point.
  package static let most = Amount(hundredths: 999_999_999_999_999)

  package init(hundredths: Int) { self.hundredths = hundredths }

  /// A whole number of units.
  package init(_ units: Int) { self.init(hundredths: units * 100) }

  /// Reads `40`, `12.5`, `-3` or `40,040`; nil for anything else.
  package init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    guard let figure = DecimalText(isNegative ? String(text.dropFirst()) : text) else { return nil }
    self.init(hundredths: isNegative ? -figure.hundredths : figure.hundredths)
  }

  package static func < (left: Amount, right: Amount) -> Bool { left.hundredths < right.hundredths }

  /// As files have it: `12.5`, without unit or commas.
  package var description: String { DecimalText.print(hundredths, isTrimmed: true) }
}
