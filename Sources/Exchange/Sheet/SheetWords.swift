import CareerPathways

/// The few words that exports add to what the map itself says.
enum SheetWords {
  static let highDemand = "High demand"
  /// Behind a figure that the partnership has not given itself.
  static let official = "(public data)"
  static let leadsTo = "Leads to"
  static let untitled = "Pathway map"
  static let gone = "an occupation that is no longer on the map"

  static func heading(_ kind: Progression.Kind) -> String {
    switch kind {
    case .onRamp: "Ways in (on-ramps)"
    case .advance: "Steps up (advances)"
    case .lateral: "Moves across (lateral moves)"
    case .offRamp: "Ways out (off-ramps)"
    }
  }

  /// Such as `4 pathways by 4 levels, 15 occupations, 736 job postings`.
  static func summary(of map: PathwayMap) -> String {
    var counts = [
      FigureWords.count(map.pathways.count, of: "pathway") + " by "
        + FigureWords.count(map.levels.count, of: "level"),
      FigureWords.count(map.occupations.count, of: "occupation"),
    ]
    if let postings = map.postings {
      counts.append(FigureWords.count(postings, of: "job posting") + months(of: map))
    }
    return counts.joined(separator: ", ")
  }

  /// Such as ` in 3 months`; empty where nobody said.
  static func months(of map: PathwayMap) -> String {
    map.postingMonths.map { " in " + FigureWords.count($0, of: "month") } ?? ""
  }
}
