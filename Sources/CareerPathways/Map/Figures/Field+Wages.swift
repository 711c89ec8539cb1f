/// Fields of pay, whose text may say what the pay is for and be a whole range.
extension Field where Owner: Paid {
  /// The lower or the upper end of the pay of `owner`.
  ///
  /// `40,040/yr` makes the pay annual, and the other end with it; a range fills
  /// both ends, in whichever field it is typed.
  package static func wage(
    _ key: String, _ label: String, _ end: any Path<Money?>, help: String
  ) -> Field {
    let plain = Field.money(key, label, end, help: help + ", as 19.25, 40,040/yr or 19.25-33.49")
    return plain.reading { text, owner throws(FieldProblem) in
      guard let wage = WageText(text) else { throw .notWage }
      guard let high = wage.high else {
        owner.take(wage.low, at: end, basis: wage.basis)
        return wage.basis == nil ? [] : [WageKey.basis]
      }
      (owner.wageLow, owner.wageHigh) = (wage.low, high)
      owner.wageBasis = wage.basis ?? owner.wageBasis
      return wage.basis == nil ? WageKey.ends : WageKey.ends.union([WageKey.basis])
    }
  }
}

/// The keys of the fields of pay, the same for everything that is paid.
package enum WageKey {
  package static let low = "wage_low"
  package static let high = "wage_high"
  package static let basis = "wage_basis"
  package static let ends: Set = [low, high]
}

extension Paid {
  /// Takes one end of the pay; on another basis than before, the other end keeps its worth.
  ///
  /// Where no basis was ever said and that would turn the range upside down, the
  /// other end was meant on this basis already.
  fileprivate mutating func take(
    _ money: Money, at end: WritableKeyPath<Self, Money?>, basis: WageBasis?
  ) {
    let wasSaid = wageBasis != nil
    let former = wages
    if let basis, let former {
      let converted = former.on(basis)
      (wageLow, wageHigh) = (converted.low, converted.high)
    }
    wageBasis = basis ?? wageBasis
    self[keyPath: end] = money
    guard !wasSaid, isReversed, let former else { return }
    (wageLow, wageHigh) = (former.low, former.high)
    self[keyPath: end] = money
  }

  private var isReversed: Bool {
    guard let low = wageLow, let high = wageHigh else { return false }
    return high < low
  }
}
