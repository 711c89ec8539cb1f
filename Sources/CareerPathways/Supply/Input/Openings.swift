/// What projections say of one occupation in an area.
package struct Openings: Hashable, Sendable {
  package let soc: String
  package let title: String
  /// Persons a year; nil where the figure is missing or withheld.
  package let perYear: Double?
  /// Persons at the start of the projected time; nil likewise.
  package let employment: Double?

  package init(soc: String, title: String = "", perYear: Double?, employment: Double? = nil) {
    self.soc = soc
    self.title = title
    self.perYear = perYear
    self.employment = employment
  }

  /// Of two rows on one occupation the one that says more stands, in whatever order they come.
  static func fuller(_ one: Openings, _ other: Openings) -> Openings {
    one.weight < other.weight ? other : one
  }

  private var weight: (Double, Double, String) { (perYear ?? -1, employment ?? -1, title) }
}

/// A code under which several occupations are reported together.
package struct Aggregate: Hashable, Sendable {
  package let soc: String
  package let members: [String]

  package init(soc: String, members: [String]) {
    self.soc = soc
    self.members = members
  }
}
