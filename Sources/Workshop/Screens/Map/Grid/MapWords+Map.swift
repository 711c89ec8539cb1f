import CareerPathways

extension MapWords {
  /// The words of a map: titles, and what its cells, rows, columns and all of it add up to.
  init(_ map: PathwayMap) {
    total = map.postings.map { "\(FigureWords.count($0, of: "job posting")) in all" } ?? ""
    pathways = map.pathways.map { Head($0.title, postings: map.postings(in: $0)) }
    levels = map.levels.map { Head($0.title, postings: map.postings(in: $0)) }
    cells = map.levels.map { level in
      map.pathways.map { Cell(PathwayMap.Cell(level: level.id, pathway: $0.id), of: map) }
    }
    emptyCell = PathwayMap.emptyCellText
  }
}

extension MapWords.Head {
  fileprivate init(_ title: String, postings: Int?) {
    self.init(
      title: title, total: postings.map { FigureWords.count($0, of: "posting") } ?? "")
  }
}

extension MapWords.Cell {
  fileprivate init(_ cell: PathwayMap.Cell, of map: PathwayMap) {
    var figures: [MapWords.Figure] = []
    if let postings = map.postings(in: cell) {
      let text = FigureWords.count(postings, of: "posting")
      figures.append(MapWords.Figure(text: text, short: text))
    }
    if let wages = map.wages(in: cell) {
      figures.append(
        MapWords.Figure(
          text: FigureWords.wages(wages), short: FigureWords.shortWages(wages)))
    }
    self.init(occupations: map.occupations(in: cell).map(\.title), figures: figures)
  }
}

extension PathwayMap: MapExtent {
  var levelCount: Int { levels.count }
  var pathwayCount: Int { pathways.count }

  func occupationCount(level: Int, pathway: Int) -> Int {
    cell(row: level, column: pathway).map { occupations(in: $0).count } ?? 0
  }
}
