import CareerPathways

extension MapCSV {
  /// The file of occupations.
  package static func write(_ map: PathwayMap) throws(UnwritableMap) -> [UInt8] {
    try check(map)
    var rows = MapRows(map)
    return DelimitedWriter.write([columns] + rows.all())
  }

  /// The file of progressions.
  package static func writeProgressions(_ map: PathwayMap) throws(UnwritableMap) -> [UInt8] {
    try check(map)
    let names = OccupationNames(map)
    let rows = map.progressions.map { progression in
      [progression.from, progression.to].map { $0.outside ?? $0.occupation.map { names[$0] } ?? "" }
        + Progression.fields.map { $0.text(of: progression) }
    }
    return DelimitedWriter.write([progressionColumns] + rows.map { $0.map(FormulaGuard.guarded) })
  }

  static func check(_ map: PathwayMap) throws(UnwritableMap) {
    let problems = map.structureProblems
    guard problems.isEmpty else { throw UnwritableMap(problems: problems) }
  }
}

/// The rows of a map, level by level, with no more declarations than its order needs.
private struct MapRows {
  private let map: PathwayMap
  /// How many pathways have appeared so far.
  private var appeared = 0
  private var rows: [[String]] = []

  init(_ map: PathwayMap) { self.map = map }

  mutating func all() -> [[String]] {
    for level in map.levels { append(level) }
    appearPathways(upTo: map.pathways.count)
    return rows.map { $0.map(FormulaGuard.guarded) }
  }

  /// A level with notes, or with nothing in its cells, is declared.
  private mutating func append(_ level: Level) {
    let filled = map.pathways.indices.filter {
      hasRows(PathwayMap.Cell(level: level.id, pathway: map.pathways[$0].id))
    }
    if filled.isEmpty || !level.note.isEmpty { rows.append(row(level: level)) }
    for index in filled { append(level, pathway: index) }
  }

  private mutating func append(_ level: Level, pathway index: Int) {
    let pathway = map.pathways[index]
    // A pathway with notes is declared too, and so is each before it.
    appearPathways(upTo: pathway.note.isEmpty ? index : index + 1)
    appeared = max(appeared, index + 1)
    let cell = PathwayMap.Cell(level: level.id, pathway: pathway.id)
    if let figures = figures(of: cell) {
      rows.append(row(level: level, pathway: pathway, figures: figures))
    }
    for occupation in map.occupations(in: cell) {
      rows.append([pathway.title, level.title, occupation.title] + texts(of: occupation))
    }
  }

  private func hasRows(_ cell: PathwayMap.Cell) -> Bool {
    figures(of: cell) != nil || !map.occupations(in: cell).isEmpty
  }

  /// The figures of a cell that have something to say in a column.
  private func figures(of cell: PathwayMap.Cell) -> CellFigures? {
    map.figures[cell].flatMap { figures in
      CellFigures.fields.contains { $0.get(figures) != .empty } ? figures : nil
    }
  }

  /// Declares the pathways that have not appeared, up to the one at `end`.
  private mutating func appearPathways(upTo end: Int) {
    while appeared < end {
      rows.append(row(pathway: map.pathways[appeared]))
      appeared += 1
    }
  }

  private func texts(of occupation: Occupation) -> [String] {
    MapCSV.details.map { $0.text(of: occupation) }
  }

  private func row(
    level: Level? = nil, pathway: Pathway? = nil, figures: CellFigures? = nil
  ) -> [String] {
    let note = figures == nil ? level?.note ?? pathway?.note ?? "" : ""
    let texts = MapCSV.details.map { field in
      if field.key == MapCSV.notes { return note }
      return figures.flatMap { CellFigures.field(field.key)?.text(of: $0) } ?? ""
    }
    return [pathway?.title ?? "", level?.title ?? "", ""] + texts
  }
}
