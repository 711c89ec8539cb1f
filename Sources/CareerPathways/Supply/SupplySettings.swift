/// What the partnership chose for comparing completers with openings, kept with its profile.
package struct SupplySettings: Entry {
  /// The code of the area that openings are for; empty for the area of official figures.
  package var openingsArea = ""
  /// A state or the code of a metropolitan area; empty for the area that openings are for.
  package var institutionsIn = ""
  /// Institutions picked one by one, each beginning with its IPEDS number; win over the area.
  package var institutions: [String] = []
  package var split = SplitRule.openings
  /// The latest years of completers to take the mean of; nil for the latest alone.
  package var years: Int?
  /// The award levels that count, each beginning with IPEDS’s number; none for all.
  package var awardLevels: [String] = []
  /// Hundredths of a percent; nil for 80 percent.
  package var balanceFrom: Int?
  /// Hundredths of a percent; nil for 120 percent.
  package var balanceTo: Int?
  package var unknown: [String: JSON] = [:]

  package init() {}

  package static let fields: [Field<SupplySettings>] = [
    .text(
      "openings_area", "Openings of", \.openingsArea,
      help: "The code of the area, as 21 for Kentucky; empty for the area of official figures"),
    .text(
      "institutions_in", "Institutions of", \.institutionsIn,
      help: "A state, or the code of a metropolitan area; empty for the same area as openings"),
    .list(
      "institutions", "Institutions", \.institutions,
      help: "Only these, each beginning with its IPEDS number; empty for all of the area"),
    .choice("split", "Split", \.split, usual: .openings, help: "How completers are shared out"),
    .wholeNumber(
      "years", "Years of completers", \.years, in: 1...20,
      help: "The mean of so many latest years; empty for the latest alone"),
    .list(
      "award_levels", "Award levels", \.awardLevels,
      help: "Only these, each beginning with IPEDS’s number; empty for all"),
    .percent(
      "balance_from", "Balance from", \.balanceFrom,
      help: "Completers as a share of openings; fewer are under-supply; empty for 80%"),
    .percent(
      "balance_to", "Balance up to", \.balanceTo,
      help: "Completers as a share of openings; more are oversupply; empty for 120%"),
  ]
}

extension SupplySettings {
  package var balance: BalanceRange {
    let usual = BalanceRange()
    return BalanceRange(
      from: balanceFrom.map { Double($0) / 10_000 } ?? usual.from,
      to: balanceTo.map { Double($0) / 10_000 } ?? usual.to)
  }

  /// The numbers that the picked institutions begin with.
  package var institutionNumbers: [String] { institutions.compactMap(Self.code) }

  /// The numbers that the award levels begin with.
  package var awardLevelCodes: [String] { awardLevels.compactMap(Self.code) }

  /// The first word of an item, without zeroes in front: `05 Bachelor’s` is level 5.
  package static func code(_ item: String) -> String? {
    item.split(separator: " ").first.map { word in
      let bare = word.drop { $0 == "0" }
      return String(bare.isEmpty ? word : bare)
    }
  }
}
