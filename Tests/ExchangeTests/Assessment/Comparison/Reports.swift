import CareerPathways

@testable import Exchange

/// Reports of rounds that are known.
enum Reports {
  static let day = CalendarDate(year: 2026, month: 11, day: 24) ?? .last

  /// The example's latest revealed round, or the one with this id.
  static func example(
    _ id: String = "autumn-2026", changing change: (inout Workspace) -> Void = { _ in }
  ) throws -> RoundReport {
    var workspace = LouisvilleExample.workspace()
    change(&workspace)
    guard let round = RecordID(id).flatMap({ workspace.rounds[$0] }) else {
      throw ComparisonRefusal.notRevealed(answered: 0, asked: 0)
    }
    return RoundReport(
      try RoundComparison(round), among: workspace.comparisons, of: workspace.profile,
      key: workspace.ratingKey, on: day)
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
