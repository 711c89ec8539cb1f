/// Figures for a whole cell of a map, which win over those of its occupations.
package struct CellFigures: Entry, Paid {
  package var postings: Int?
  package var wageLow: Money?
  package var wageHigh: Money?
  package var wageBasis: WageBasis?
  package var sources: [String: FigureSource] = [:]
  package var unknown: [String: JSON] = [:]

  package init() {}

  package init(postings: Int?, wages: WageRange? = nil) {
    self.postings = postings
    wageLow = wages?.low
    wageHigh = wages?.high
    wageBasis = wages?.basis
  }

  /// Whether there is no figure in it, only perhaps where one came from.
  var isHollow: Bool {
    var bare = self
    bare.sources = [:]
    return bare.isBlank
  }

  package static let fields: [Field<CellFigures>] = [
    .wholeNumber(
      "postings", "Postings", \.postings, in: Occupation.count,
      help: "Job postings for the whole cell, in the months that the map counts"),
    .wage(WageKey.low, "Wage from", \.wageLow, help: "The lowest usual pay in the cell"),
    .wage(WageKey.high, "Wage to", \.wageHigh, help: "The highest usual pay in the cell"),
    .choice(WageKey.basis, "Paid by", \.wageBasis, help: "Hourly unless said otherwise"),
  ]
}
