import CareerPathways

/// How to read a map, for someone who sees it for the first time.
enum SheetLegend {
  /// What the map needs to be read, and no more.
  static func facts(of map: PathwayMap) -> [SheetFact] {
    [
      SheetFact("Rows", "Levels of education or work, the most advanced at the top."),
      SheetFact("Columns", "Pathways: the main ladders up which people advance."),
      SheetFact("Postings", postings(on: map)),
      SheetFact("Pay", map.hasPay ? "The lowest and the highest usual pay." : ""),
      SheetFact(SheetWords.highDemand, demand(on: map)),
      SheetFact(
        SheetWords.leadsTo,
        map.progressions.isEmpty ? "" : "Where people in an occupation can go next."),
      SheetFact(
        "Public data",
        map.occupations.contains { $0.wages == nil && $0.official.wages != nil }
          ? "A figure from a public agency, where the partnership has none of its own." : ""),
    ].compactMap { $0 } + Abbreviation.spelledOut(on: map)
  }

  private static func postings(on map: PathwayMap) -> String {
    guard map.postings != nil else { return "" }
    return "Job postings counted\(SheetWords.months(of: map)). "
      + "A figure above the occupations is for all of them together."
  }

  private static func demand(on map: PathwayMap) -> String {
    map.demandThreshold.map { FigureWords.count($0, of: "posting") + " or more." } ?? ""
  }
}

extension PathwayMap {
  fileprivate var hasPay: Bool {
    figures.values.contains { $0.wages != nil } || occupations.contains { $0.shownWages != nil }
  }
}
