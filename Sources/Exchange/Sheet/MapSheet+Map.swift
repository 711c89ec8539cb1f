import CareerPathways

extension MapSheet {
  init(_ edition: MapEdition) {
    let map = edition.map
    let names = SheetNames(map)
    title = map.name.isEmpty ? SheetWords.untitled : PageText.title(map.name)
    owner = PageText.line(edition.profile.name)
    summary = SheetWords.summary(of: map) + "."
    facts = Self.facts(of: edition)
    pathways = map.pathways.map { SheetHead($0.title, map.postings(in: $0)) }
    levels = map.levels.map { level in
      SheetLevel(
        head: SheetHead(level.title, map.postings(in: level)),
        cells: map.pathways.map { pathway in
          SheetCell(PathwayMap.Cell(level: level.id, pathway: pathway.id), of: map, names)
        })
    }
    moves = SheetMoves.all(of: map, names)
    details = SheetDetails.all(of: map)
    notes = Self.notes(of: map)
    legend = SheetLegend.facts(of: map)
  }

  private static func facts(of edition: MapEdition) -> [SheetFact] {
    let map = edition.map
    return [
      SheetFact("Status", map.status.label),
      SheetFact("Date", edition.date.description),
      SheetFact("Industry", map.industry),
      SheetFact("Region", edition.profile.region),
      SheetFact("Convener", edition.profile.convener),
      SheetFact("Source", map.source),
      SheetFact("Public data", dataSets(of: map).joined(separator: "; ")),
    ].compactMap { $0 }
  }

  /// The public data sets that figures of the map come from, each once.
  private static func dataSets(of map: PathwayMap) -> [String] {
    let sources =
      map.occupations.flatMap(\.sources.values) + map.figures.values.flatMap(\.sources.values)
    let names = sources.filter { $0.kind == .data }.map { source in
      [source.by, source.vintage].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return Set(names).sorted()
  }

  /// What people noted of the map, its pathways and its levels.
  private static func notes(of map: PathwayMap) -> [SheetFact] {
    [SheetFact("The whole map", map.note)].compactMap { $0 }
      + map.pathways.compactMap { SheetFact($0.title, $0.note) }
      + map.levels.compactMap { SheetFact($0.title, $0.note) }
  }
}

extension SheetHead {
  fileprivate init(_ title: String, _ postings: Int?) {
    self.init(
      title: PageText.title(title),
      postings: postings.map { FigureWords.count($0, of: "posting") } ?? "")
  }
}

extension SheetCell {
  fileprivate init(_ cell: PathwayMap.Cell, of map: PathwayMap, _ names: SheetNames) {
    figures = SheetFigures(
      postings: map.postings(in: cell), wages: map.wages(in: cell), of: map)
    occupations = map.occupations(in: cell).map { SheetOccupation($0, of: map, names) }
  }
}

extension SheetOccupation {
  fileprivate init(_ occupation: Occupation, of map: PathwayMap, _ names: SheetNames) {
    id = occupation.id
    title = PageText.title(occupation.title)
    code = occupation.soc.isEmpty ? "" : "SOC " + PageText.line(occupation.soc)
    figures = SheetFigures(
      postings: occupation.postings, wages: occupation.shownWages,
      isOfficial: occupation.wages == nil, of: map)
    next = names.next(of: occupation.id)
  }
}
