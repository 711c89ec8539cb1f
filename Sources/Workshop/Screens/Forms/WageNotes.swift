import CareerPathways

/// What a form says beside pay: what it comes to on the other basis, and which one was typed.
enum WageNotes {
  /// The notes by the keys of the fields.
  @Sendable static func of(_ paid: some Paid) -> [String: String] {
    let basis = paid.wageBasis ?? .hourly
    let origin =
      switch paid.wageBasis {
      case .hourly: "typed as hourly"
      case .annual: "typed as annual"
      case nil: "taken as hourly"
      }
    let ends = [(WageKey.low, paid.wageLow), (WageKey.high, paid.wageHigh)]
    return Dictionary(
      uniqueKeysWithValues: ends.compactMap { key, money in
        money.map { (key, "= \(converted($0, from: basis)), \(origin)") }
      })
  }

  private static func converted(_ money: Money, from basis: WageBasis) -> String {
    let other: WageBasis = basis == .hourly ? .annual : .hourly
    return FigureWords.shortPay(money.converted(from: basis, to: other), other)
  }
}
