/// What a public data set says of an occupation; stands beside the partnership's own figures.
package struct OfficialFigures: Entry, Paid {
  package var wageLow: Money?
  package var wageHigh: Money?
  package var wageBasis: WageBasis?
  package var employment: Int?
  package var openings: Int?
  /// The area that the figures are for.
  package var area = ""
  package var unknown: [String: JSON] = [:]

  package init() {}

  package static let fields: [Field<OfficialFigures>] = [
    .money("wage_low", "Official wage from", \.wageLow),
    .money("wage_high", "Official wage to", \.wageHigh),
    .choice("wage_basis", "Official pay by", \.wageBasis),
    .wholeNumber("employment", "Official employment", \.employment, in: Occupation.count),
    .wholeNumber("openings", "Official openings", \.openings, in: Occupation.count),
    .text("area", "Area", \.area),
  ]
}

/// The partnership's own figure wins; where it has none, the official one shows.
extension Occupation {
  package var shownWages: WageRange? { wages ?? official.wages }
  package var shownEmployment: Int? { employment ?? official.employment }
  package var shownOpenings: Int? { openings ?? official.openings }
}

extension Occupation {
  /// The keys under which `sources` says where the official figures come from.
  package static let officialKeys: Set = [officialWages, officialEmployment, officialOpenings]
  package static let officialWages = "official_wages"
  package static let officialEmployment = "official_employment"
  package static let officialOpenings = "official_openings"
}
