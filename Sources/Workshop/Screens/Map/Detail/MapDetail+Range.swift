import CareerPathways

extension MapDetail {
  /// What selected cells add up to.
  init(_ map: PathwayMap, of range: CellRange) {
    let cells = map.cells(in: range).joined()
    let occupations = cells.reduce(0) { $0 + map.occupations(in: $1).count }
    var facts = [Fact(label: "Occupations", value: FigureWords.count(occupations))]
    let postings = cells.compactMap { map.postings(in: $0) }
    if !postings.isEmpty {
      facts.append(Fact(label: "Postings", value: FigureWords.count(postings.reduce(0, +))))
    }
    let wages = cells.compactMap { map.wages(in: $0) }
    if let first = wages.first {
      let all = wages.dropFirst().reduce(first) { $0.joined(with: $1) }
      facts.append(Fact(label: "Wages", value: FigureWords.wages(all)))
    }
    self.init(
      title: FigureWords.count(range.count, of: "cell") + " selected",
      place: "\(FigureWords.count(range.levels.count, of: "level")) by "
        + FigureWords.count(range.pathways.count, of: "pathway"),
      facts: facts, hint: "Ctrl-C copies, Ctrl-X cuts, Del clears them; Esc lets them go.")
  }
}
