/// What the completers of an occupation are against its openings.
package enum Verdict: String, FieldChoice {
  /// Fewer complete than there are openings.
  case undersupply
  case balance
  case oversupply
  /// A figure is missing or withheld, which never counts as zero.
  case unknown
  /// None are projected, so that there is nothing to compare with.
  case noOpenings = "no_openings"

  package var label: String {
    switch self {
    case .undersupply: "Under-supply"
    case .balance: "Balance"
    case .oversupply: "Oversupply"
    case .unknown: "Unknown"
    case .noOpenings: "No openings"
    }
  }
}

/// The ratios of completers to openings between which an occupation is in balance, both included.
package struct BalanceRange: Hashable, Sendable {
  package var from: Double
  package var to: Double

  package init(from: Double = 0.8, to: Double = 1.2) {
    self.from = from
    self.to = to
  }
}
