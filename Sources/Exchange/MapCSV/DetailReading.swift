import CareerPathways

/// Takes the rows of the file of details one by one.
struct DetailReading {
  private(set) var problems: [TableProblem] = []
  private(set) var map: PathwayMap
  private let names: OccupationNames
  private var changed: [RecordID: Occupation] = [:]

  init(_ map: PathwayMap) {
    self.map = map
    names = OccupationNames(map)
  }

  mutating func take(_ row: NamedRow, using random: inout some RandomNumberGenerator) {
    guard let place = place(of: row) else { return }
    let detail = row[MapCSV.detail]
    if detail == MapCSV.silenced {
      takeRule(row, at: place, as: .random(using: &random))
    } else if detail.hasPrefix(MapCSV.sourceMark) {
      takeSource(row, of: String(detail.dropFirst(MapCSV.sourceMark.count)), at: place)
    } else if detail.hasPrefix(MapCSV.officialMark), case .occupation(let id) = place {
      takeOfficial(row, String(detail.dropFirst(MapCSV.officialMark.count)), of: id)
    } else if place == .map {
      takeOfMap(row, detail)
    } else {
      refuse(row)
    }
  }

  /// The map with all details, once every row is taken.
  mutating func finish() -> PathwayMap {
    for occupation in changed.values {
      // It stands where it stood, so nothing can refuse it.
      try? map.replace(occupation)
    }
    changed = [:]
    return map
  }

  private mutating func takeOfMap(_ row: NamedRow, _ detail: String) {
    let text = row[MapCSV.value]
    if detail == MapCSV.status, let status = MapStatus(rawValue: text) {
      map.status = status
    } else if detail == MapCSV.parent, let parent = RecordID(text) {
      map.parent = parent
    } else if let field = MapCSV.mapFields.first(where: { $0.key == detail }) {
      read(row) { map throws(FieldProblem) in try field.take(text, in: &map) }
    } else {
      refuse(row)
    }
  }

  private mutating func takeOfficial(_ row: NamedRow, _ key: String, of id: RecordID) {
    guard var occupation = changed[id] ?? map.occupation(id),
      let field = OfficialFigures.field(key)
    else { return refuse(row) }
    read(row) { _ throws(FieldProblem) in
      try field.take(row[MapCSV.value], in: &occupation.official)
    }
    changed[id] = occupation
  }

  private mutating func takeSource(_ row: NamedRow, of key: String, at place: AuditPlace) {
    var source = FigureSource()
    row.read(FigureSource.fields, into: &source, reporting: &problems)
    switch place {
    case .occupation(let id):
      guard var occupation = changed[id] ?? map.occupation(id) else { return refuse(row) }
      occupation.sources[key] = source
      changed[id] = occupation
    case .cell(let cell):
      var figures = map.figures[cell] ?? CellFigures()
      figures.sources[key] = source
      // The cell is on the map, so nothing can refuse its figures.
      try? map.setFigures(figures, in: cell)
    default: refuse(row)
    }
  }

  private mutating func takeRule(_ row: NamedRow, at place: AuditPlace, as id: RecordID) {
    var rule = SilencedRule(id: id)
    let fields = SilencedRule.fields.filter { $0.key != "place" }
    row.read(fields, into: &rule, reporting: &problems)
    rule.place = place.description
    map.silence(rule)
  }

  private mutating func read(
    _ row: NamedRow, _ take: (inout PathwayMap) throws(FieldProblem) -> Void
  ) {
    do throws(FieldProblem) {
      try take(&map)
    } catch {
      problems.append(row.problem(.field(error), in: MapCSV.value))
    }
  }

  private mutating func refuse(_ row: NamedRow) {
    problems.append(row.problem(.noSuchDetail, in: MapCSV.detail))
  }
}

/// What a row is about.
extension DetailReading {
  /// Nil, with a problem, for what the map does not have.
  private mutating func place(of row: NamedRow) -> AuditPlace? {
    if !row[MapCSV.occupation].isEmpty { return occupation(of: row) }
    if !row[MapCSV.progression].isEmpty { return progression(of: row) }
    guard !row[MapCSV.pathway].isEmpty else { return .map }
    let pathway = map.pathways.first { $0.title == row[MapCSV.pathway] }
    guard let pathway else { return missing(row, MapCSV.pathway) }
    guard !row[MapCSV.level].isEmpty else { return .pathway(pathway.id) }
    let level = map.levels.first { $0.title == row[MapCSV.level] }
    guard let level else { return missing(row, MapCSV.level) }
    return .cell(PathwayMap.Cell(level: level.id, pathway: pathway.id))
  }

  private mutating func occupation(of row: NamedRow) -> AuditPlace? {
    switch names.owner(of: row[MapCSV.occupation]) {
    case .one(let id): return .occupation(id)
    case .several: problems.append(row.problem(.severalOccupations, in: MapCSV.occupation))
    case nil: problems.append(row.problem(.noSuchOccupation, in: MapCSV.occupation))
    }
    return nil
  }

  private mutating func progression(of row: NamedRow) -> AuditPlace? {
    guard let number = Int(row[MapCSV.progression]),
      map.progressions.indices.contains(number - 1)
    else { return missing(row, MapCSV.progression) }
    return .progression(map.progressions[number - 1].id)
  }

  private mutating func missing(_ row: NamedRow, _ column: String) -> AuditPlace? {
    problems.append(row.problem(.noSuchPlace, in: column))
    return nil
  }
}
