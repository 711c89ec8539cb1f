/// Lowest and highest wage on one basis; either end may be unknown.
package struct WageRange: Hashable, Sendable {
  package var low: Money?
  package var high: Money?
  package var basis: WageBasis

  /// Nil where neither end is known; without a basis the wages are hourly.
  package init?(low: Money?, high: Money?, basis: WageBasis?) {
    guard low != nil || high != nil else { return nil }
    self.low = low
    self.high = high
    self.basis = basis ?? .hourly
  }

  /// The same range on another basis.
  package func on(_ basis: WageBasis) -> WageRange {
    var range = self
    range.low = low?.converted(from: self.basis, to: basis)
    range.high = high?.converted(from: self.basis, to: basis)
    range.basis = basis
    return range
  }

  /// The range that holds both, on the basis of this one.
  ///
  /// An end that only one of them knows is that one's; a range with one end
  /// counts with it at the other end too.
  package func joined(with other: WageRange) -> WageRange {
    let other = other.on(basis)
    let ends = [low, high, other.low, other.high].compactMap { $0 }
    return WageRange(low: ends.min(), high: ends.max(), basis: basis) ?? self
  }
}

/// A thing that pays: an occupation, or the figures of a cell.
package protocol Paid: SendableMetatype {
  var wageLow: Money? { get set }
  var wageHigh: Money? { get set }
  /// Nil reads as hourly.
  var wageBasis: WageBasis? { get set }
}

extension Paid {
  /// Nil where no wage is known.
  package var wages: WageRange? { WageRange(low: wageLow, high: wageHigh, basis: wageBasis) }
}
