/// Comparing ranges of pay; an end that is not known counts as the one that is.
extension WageRange {
  /// Whether the lowest pay is above the highest.
  var isReversed: Bool {
    guard let low, let high else { return false }
    return high < low
  }

  /// The range itself, and nil for one that is upside down.
  var upright: WageRange? { isReversed ? nil : self }

  /// Whether one end is lower than in `other`, and none is higher.
  func isLess(than other: WageRange) -> Bool {
    let (mine, others) = Self.ends(of: self, other)
    return mine.low <= others.low && mine.high <= others.high && mine != others
  }

  /// Whether all of `other` lies within this range.
  func holds(_ other: WageRange) -> Bool {
    let (mine, others) = Self.ends(of: self, other)
    return mine.low <= others.low && others.high <= mine.high
  }

  /// The ends of both on one basis.
  ///
  /// Where an hourly wage meets an annual one it is by the hour, rounded to the cent, so that
  /// pay that was rounded once does not differ from itself.
  private static func ends(
    of one: WageRange, _ other: WageRange
  ) -> ((low: Money, high: Money), (low: Money, high: Money)) {
    one.basis == other.basis
      ? (one.ends, other.ends) : (one.on(.hourly).ends, other.on(.hourly).ends)
  }

  private var ends: (low: Money, high: Money) {
    let none = Money(cents: 0)
    return (low ?? high ?? none, high ?? low ?? none)
  }
}
