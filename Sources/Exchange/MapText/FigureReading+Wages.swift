import CareerPathways

/// Wages.
extension FigureReading {
  /// Takes `$32.22-$51.22 an hour`, `from $18.50` or `40,040/yr`.
  mutating func takeWages() -> Bool {
    guard figures.wages == nil else { return false }
    var ahead = self
    _ = ahead.takeWord(["wage", "wages", "pay"])
    let isFrom = ahead.takeWord(["from"])
    let isUpTo = !isFrom && ahead.takeWord(["up"]) && ahead.takeWord(["to"])
    guard let low = ahead.takeAmount() else { return false }
    let isRange = ahead.takeRangeSign()
    let high = isRange ? ahead.takeAmount() : nil
    let basis = ahead.takeBasis()
    let amounts = [low] + [high].compactMap { $0 }
    guard isRange == (high != nil), Self.isPay(amounts, hasBasis: basis != nil) else {
      return false
    }
    let ends = amounts.map(\.money)
    let usual: WageBasis = (ends.max() ?? low.money).cents >= 100_000 ? .annual : .hourly
    ahead.figures.wages = WageRange(
      low: isUpTo ? nil : ends.min(), high: isFrom && high == nil ? nil : ends.max(),
      basis: basis ?? usual)
    self = ahead
    return true
  }

  private struct Amount {
    let money: Money
    let hasDollar: Bool
    let hasSign: Bool
  }

  /// Whether amounts are pay for sure: by a dollar, or as figures with cents or thousands.
  private static func isPay(_ amounts: [Amount], hasBasis: Bool) -> Bool {
    if amounts.contains(where: \.hasDollar) { return true }
    return amounts.contains(where: \.hasSign) && (amounts.count > 1 || hasBasis)
  }

  private mutating func takeAmount() -> Amount? {
    let hasDollar = rest.first == .dollar
    if hasDollar { rest.removeFirst() }
    guard case .number(let text) = rest.first, let money = Money(text) else { return nil }
    rest.removeFirst()
    return Amount(
      money: money, hasDollar: hasDollar, hasSign: text.contains(".") || text.contains(","))
  }

  private mutating func takeRangeSign() -> Bool {
    if rest.first == .dash {
      rest.removeFirst()
      return true
    }
    return takeWord(["to"])
  }

  /// Takes `an hour`, `hourly rate`, `/yr` and the like.
  private mutating func takeBasis() -> WageBasis? {
    var ahead = self
    let isPer = ahead.rest.first == .slash
    if isPer { ahead.rest.removeFirst() }
    let isSaid = isPer || ahead.takeWord(["a", "an", "per"])
    guard case .word(let word) = ahead.rest.first,
      isSaid || Self.adverbs.contains(word), let basis = WageBasis(word: word)
    else { return nil }
    ahead.rest.removeFirst()
    _ = ahead.takeWord(["rate", "wage", "wages", "pay"])
    self = ahead
    return basis
  }

  /// The words that need none like `a` or `per` before them.
  private static let adverbs: Set = ["hourly", "annual", "annually", "yearly"]
}
