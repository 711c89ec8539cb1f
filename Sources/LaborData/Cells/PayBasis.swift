/// What pay is for, where a file has a row of an occupation for each: an hour, or a year.
package enum PayBasis: String, CaseIterable, Hashable, Sendable {
  case hourly
  case annual

  /// The column of our own tables that says it.
  package static let column = "pay_basis"

  /// What agencies call it: `Hourly wage`, `Annual Wage or Salary`, `per year`; nil for words that
  /// say neither, or both.
  package init?(words: some StringProtocol) {
    let words = words.lowercased()
    let found = Self.allCases.filter { basis in basis.parts.contains { words.contains($0) } }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  private var parts: [String] {
    switch self {
    case .hourly: ["hour"]
    case .annual: ["annual", "year"]
    }
  }

  /// The column of our own tables for a column of a file whose pay is on this basis:
  /// `hourly_mean` for `pay_mean`.
  func key(for key: String) -> String {
    rawValue + key.drop { $0 != "_" }
  }
}
