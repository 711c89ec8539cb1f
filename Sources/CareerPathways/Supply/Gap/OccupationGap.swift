/// The openings of an occupation beside the completers that go to it.
package struct OccupationGap: Hashable, Sendable, Identifiable {
  /// The code under which openings are reported.
  package let soc: String
  package let title: String
  /// Persons a year; nil where missing or withheld.
  package let openings: Double?
  /// Persons a year, as far as they are known.
  package let completers: Double
  /// Whether the completers of some program that leads here are not known.
  package let hasUnknownCompleters: Bool
  /// How many programs of the region lead here.
  package let programs: Int

  package var id: String { soc }

  /// Openings less completers; nil where a figure is not known.
  package var gap: Double? {
    hasUnknownCompleters ? nil : openings.map { $0 - completers }
  }

  /// Completers for each opening; nil where a figure is not known or there are no openings.
  package var ratio: Double? { hasUnknownCompleters ? nil : least }

  /// The ratio that the known completers alone make.
  private var least: Double? {
    openings.flatMap { $0 > 0 ? completers / $0 : nil }
  }

  package func verdict(_ balance: BalanceRange) -> Verdict {
    guard let openings else { return .unknown }
    guard openings > 0, let least else { return .noOpenings }
    if least > balance.to { return .oversupply }
    if hasUnknownCompleters { return .unknown }
    return least < balance.from ? .undersupply : .balance
  }

  /// An occupation of which nothing is reported in the area.
  package static func unreported(_ soc: String, title: String) -> OccupationGap {
    OccupationGap(
      soc: soc, title: title, openings: nil, completers: 0, hasUnknownCompleters: true, programs: 0)
  }
}

extension OccupationGap {
  /// The largest shortage first, then the smaller ones and the surpluses; unknown ones last.
  package static func byGap(_ left: OccupationGap, _ right: OccupationGap) -> Bool {
    switch (left.gap, right.gap) {
    case (let one?, let other?) where one != other: one > other
    case (.some, nil): true
    case (nil, .some): false
    default: left.soc < right.soc
    }
  }
}
