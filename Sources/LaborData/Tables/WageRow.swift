/// Employment and wages of an occupation in an area.
package struct WageRow: LaborRow {
  package static let kind = LaborKind.wages

  /// `99` for the nation, two digits for a state, five or seven for an area in it.
  package let area: String
  package let areaTitle: String?
  /// The two letters of the state in which most of the area lies.
  package let state: String?
  package let soc: String
  package let title: String
  /// `detailed` for an occupation; total, major, minor or broad for a sum of several.
  package let group: String?
  /// The industry; nil or all zeroes for all industries.
  package let industry: String?
  package let industryTitle: String?
  /// Persons; without the self-employed.
  package internal(set) var employment: Figure
  /// The occupation's share of local employment over its share of the nation's.
  package internal(set) var locationQuotient: Figure
  package internal(set) var hourly: WageFigures
  package internal(set) var annual: WageFigures

  package init?(_ cells: TableCells) {
    guard let area = cells.text("area"), let soc = cells.text("soc") else { return nil }
    self.area = area
    self.soc = soc
    areaTitle = cells.text("area_title")
    state = cells.text("state")
    title = cells.text("title") ?? ""
    group = cells.text("group")
    industry = cells.text("industry")
    industryTitle = cells.text("industry_title")
    employment = cells.figure("employment")
    locationQuotient = cells.figure("location_quotient")
    hourly = WageFigures(cells, basis: .hourly)
    annual = WageFigures(cells, basis: .annual)
  }
}

extension WageRow {
  package var isOfAllIndustries: Bool { IndustryWords.areAll(industry ?? industryTitle ?? "") }

  /// Whether the row is about one occupation and no sum of several.
  ///
  /// Codes that the agency reports only together count as one where the row says so.
  package var isOccupation: Bool { OccupationCode.isOccupation(soc, group: group) }
}

/// Wages of one basis, in dollars an hour or a year.
package struct WageFigures: Hashable, Sendable {
  package let mean: Figure
  package let p10: Figure
  package let p25: Figure
  package let median: Figure
  package let p75: Figure
  package let p90: Figure

  /// Whether the row says nothing of this basis at all.
  package var isBlank: Bool {
    [mean, p10, p25, median, p75, p90].allSatisfy { $0 == .missing(.blank) }
  }

  init(_ cells: TableCells, basis: PayBasis) {
    let basis = basis.rawValue
    mean = cells.figure(basis + "_mean")
    p10 = cells.figure(basis + "_p10")
    p25 = cells.figure(basis + "_p25")
    median = cells.figure(basis + "_median")
    p75 = cells.figure(basis + "_p75")
    p90 = cells.figure(basis + "_p90")
  }
}
