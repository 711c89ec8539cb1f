import CareerPathways

extension Sentences {
  /// What a filter picks.
  static func filter(_ filter: OccupationFilter, on map: PathwayMap) -> String {
    switch filter {
    case .highDemand:
      "High demand, " + (map.demandThreshold.map { atLeast($0) } ?? "but this map says no number")
    case .postings(let least): atLeast(least)
    case .wage(let least, let basis):
      "Pays at least \(FigureWords.dollars(least)) \(basis == .hourly ? "an hour" : "a year")"
    case .credential(let name): "Credential: \(name)"
    case .education(let name): "Education: \(name)"
    case .words(let words): "Words ‘\(words)’"
    }
  }

  private static func atLeast(_ postings: Int) -> String {
    "\(FigureWords.count(postings, of: "posting")) or more"
  }
}
