/// An occupation of an area, as the imported tables have it.
package struct LandscapeRow: Hashable, Sendable, Identifiable {
  package let soc: String
  package let title: String
  /// Persons; without the self-employed where it is of OEWS.
  package internal(set) var employment = Figure.missing(.blank)
  /// Of all employment in the area, in percent; nil where either is not known.
  package internal(set) var share: Double?
  /// The occupation's share of local employment over its share of the nation's.
  package internal(set) var locationQuotient = Figure.missing(.blank)
  package internal(set) var hourly: WageFigures?
  package internal(set) var annual: WageFigures?
  /// A year, from growth, exits and transfers.
  package internal(set) var openings = Figure.missing(.blank)
  /// Over the whole period of the projections, in percent.
  package internal(set) var growth = Figure.missing(.blank)
  /// What people typically need to enter, in the nation.
  package internal(set) var education: String?
  /// How much preparation it needs, 1 to 5.
  package internal(set) var zone: Int?

  package var id: String { soc }

  init(soc: String, title: String) {
    self.soc = soc
    self.title = title
  }
}

extension LandscapeRow {
  init(_ row: WageRow, total: Figure) {
    self.init(soc: row.soc, title: row.title)
    employment = row.employment
    locationQuotient = row.locationQuotient
    (hourly, annual) = (row.hourly, row.annual)
    if let part = row.employment.value, let whole = total.value, whole > 0 {
      share = part / whole * 100
    }
  }

  mutating func take(_ row: ProjectionRow) {
    openings = row.openings
    growth = row.percentChange
  }
}
