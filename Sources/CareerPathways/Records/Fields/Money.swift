/// An amount of US dollars, kept in whole cents.
package struct Money: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let cents: Int

  /// The most a field takes: the largest amount of 13 figures before the point.
  package static let most = Money(cents: 999_999_999_999_999)

  package init(cents: Int) { self.cents = cents }

  /// Reads `19.25`, `$19.25` or `40,040`; nil for anything else.
  package init?(_ text: String) {
    let figure = text.hasPrefix("$") ? String(text.dropFirst()).tidied : text
    guard let cents = DecimalText(figure)?.hundredths else { return nil }
    self.init(cents: cents)
  }

  package static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

  /// As files have it: `19.25`, without sign of the currency or commas.
  package var description: String { DecimalText.print(cents) }
}
