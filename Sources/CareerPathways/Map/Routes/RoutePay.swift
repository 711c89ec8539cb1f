/// What an occupation pays where routes are compared.
package struct RoutePay: Hashable, Sendable {
  package let wages: WageRange
  /// Whether the wages are those given for the whole cell, since the occupation has none.
  package let isOfCell: Bool

  /// The lower end for a year, in cents; where only the upper one is known, that one.
  package var yearlyCents: Int {
    let range = wages.on(.annual)
    return (range.low ?? range.high)?.cents ?? 0
  }

  /// By how much a year's pay falls from one to the other, in cents; nil where either is unknown.
  static func lost(from: RoutePay?, to: RoutePay?) -> Int? {
    guard let from, let to else { return nil }
    return max(0, from.yearlyCents - to.yearlyCents)
  }
}

extension PathwayMap {
  /// An occupation's wages as they show, else those given for its whole cell; nil where unknown.
  package func routePay(of occupation: Occupation) -> RoutePay? {
    if let wages = occupation.shownWages { return RoutePay(wages: wages, isOfCell: false) }
    return figures[occupation.cell]?.wages.map { RoutePay(wages: $0, isOfCell: true) }
  }
}
