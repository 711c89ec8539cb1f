import CareerPathways

extension MapWords {
  /// The words of a map: titles, and what its cells, rows, columns and all of it add up to.
  init(_ map: PathwayMap, _ zoom: MapZoom = .titles) {
    total =
      map.postings.map { "\(FigureWords.count($0, of: "job posting")) in all" }
      ?? "No postings counted yet"
    pathways = map.pathways.map { Head($0.title, postings: map.postings(in: $0)) }
    levels = map.levels.map { Head($0.title, postings: map.postings(in: $0)) }
    cells = map.levels.map { level in
      map.pathways.map { Cell(PathwayMap.Cell(level: level.id, pathway: $0.id), of: map, zoom) }
    }
    emptyCell = PathwayMap.emptyCellText
  }
}

extension MapWords.Head {
  fileprivate init(_ title: String, postings: Int?) {
    self.init(title: title, total: MapWords.Figure(postings: postings))
  }
}

extension MapWords.Cell {
  fileprivate init(_ cell: PathwayMap.Cell, of map: PathwayMap, _ zoom: MapZoom) {
    let figures = [
      MapWords.Figure(postings: map.postings(in: cell)),
      MapWords.Figure(wages: map.wages(in: cell)),
    ]
    self.init(
      occupations: map.occupations(in: cell).map { MapWords.Occupation($0, zoom) },
      figures: figures.filter { !$0.forms.isEmpty })
  }
}

extension MapWords.Occupation {
  fileprivate init(_ occupation: Occupation, _ zoom: MapZoom) {
    title = occupation.title
    switch zoom {
    case .titles: break
    case .figures: details = Self.figures(of: occupation)
    case .everything:
      details =
        Self.figures(of: occupation)
        + MapDetail.facts(of: occupation, without: Self.shownAsFigures).map { fact in
          "\(fact.label): \(fact.value)"
        }
    }
  }

  private static func figures(of occupation: Occupation) -> [String] {
    [
      occupation.postings.map { FigureWords.count($0, of: "posting") },
      occupation.shownWages.map(FigureWords.shortWages),
    ].compactMap { $0 }
  }

  private static let shownAsFigures: Set = [
    "title", "postings", "wage_low", "wage_high", "wage_basis",
  ]
}

extension MapWords.Figure {
  fileprivate init(postings: Int?) {
    forms = postings.map { [FigureWords.count($0, of: "posting"), FigureWords.count($0)] } ?? []
  }

  fileprivate init(wages: WageRange?) {
    forms =
      wages.map {
        [FigureWords.wages($0), FigureWords.shortWages($0), FigureWords.bareWages($0)]
      } ?? []
  }
}

extension PathwayMap: MapExtent {
  var levelCount: Int { levels.count }
  var pathwayCount: Int { pathways.count }

  func occupationCount(level: Int, pathway: Int) -> Int {
    cell(row: level, column: pathway).map { occupations(in: $0).count } ?? 0
  }
}
