import CareerPathways

extension MapCSV {
  /// The columns of the file of details: of what, which detail, and what it says.
  package static let detailColumns =
    [pathway, level, occupation, progression, detail, value] + sourceKeys + [rule, reason]

  static let progression = "progression"
  static let detail = "detail"
  static let value = "value"
  static let rule = "rule"
  static let reason = "reason"
  static let sourceKeys = FigureSource.fields.map(\.key)
  /// What stands before the key of a figure where its source is said, or its official value.
  static let sourceMark = "source_"
  static let officialMark = "official_"
  static let silenced = "silenced"
  static let status = "status"
  static let parent = "parent"
  /// The fields of a map beside its name.
  static let mapFields = PathwayMap.fields.dropFirst()

  /// The file of what a map says beside its table and its progressions: its own fields, official
  /// figures, where figures come from, and silenced rules.
  ///
  /// A progression is told by its number in the file of progressions, from 1 on.
  package static func writeDetails(_ map: PathwayMap) throws(UnwritableMap) -> [UInt8] {
    try check(map)
    return DelimitedWriter.write(
      [detailColumns]
        + DetailRows(map).all.map { row in detailColumns.map { FormulaGuard.guarded(row[$0] ?? "") }
        })
  }
}

/// The details of a map as rows, each by its columns.
private struct DetailRows {
  typealias Row = [String: String]

  private let map: PathwayMap
  private let names: OccupationNames

  init(_ map: PathwayMap) {
    self.map = map
    names = OccupationNames(map)
  }

  var all: [Row] { ofMap + map.cells.flatMap(rows) + map.silenced.compactMap(row) }

  private var ofMap: [Row] {
    let fields = MapCSV.mapFields.map { detail($0.key, $0.text(of: map)) }
    let others = [
      detail(MapCSV.status, map.status == .draft ? "" : map.status.rawValue),
      detail(MapCSV.parent, map.parent?.text ?? ""),
    ]
    return (fields + others).filter { $0[MapCSV.value] != "" }
  }

  private func rows(of cell: PathwayMap.Cell) -> [Row] {
    let place = place(of: .cell(cell)) ?? [:]
    let figures = map.figures[cell].map { sources($0.sources, at: place) } ?? []
    return figures + map.occupations(in: cell).flatMap(rows)
  }

  private func rows(of occupation: Occupation) -> [Row] {
    let place = [MapCSV.occupation: names[occupation.id]]
    let official = OfficialFigures.fields.map {
      detail(MapCSV.officialMark + $0.key, $0.text(of: occupation.official)).merged(with: place)
    }
    return official.filter { $0[MapCSV.value] != "" } + sources(occupation.sources, at: place)
  }

  private func sources(_ sources: [String: FigureSource], at place: Row) -> [Row] {
    sources.sorted { $0.key < $1.key }.map { key, source in
      var row = place
      row[MapCSV.detail] = MapCSV.sourceMark + key
      for field in FigureSource.fields { row[field.key] = field.text(of: source) }
      return row
    }
  }

  /// Nil for a rule at a place that the map does not have any more.
  private func row(of rule: SilencedRule) -> Row? {
    guard let audited = AuditPlace(rule.place), var row = place(of: audited) else { return nil }
    row[MapCSV.detail] = MapCSV.silenced
    for field in SilencedRule.fields where field.key != "place" {
      row[field.key] = field.text(of: rule)
    }
    return row
  }

  private func place(of place: AuditPlace) -> Row? {
    switch place {
    case .map: return [:]
    case .pathway(let id): return map.pathway(id).map { [MapCSV.pathway: $0.title] }
    case .cell(let cell):
      guard let level = map.level(cell.level), let pathway = map.pathway(cell.pathway) else {
        return nil
      }
      return [MapCSV.level: level.title, MapCSV.pathway: pathway.title]
    case .occupation(let id): return names[id].isEmpty ? nil : [MapCSV.occupation: names[id]]
    case .progression(let id):
      return map.progressions.firstIndex { $0.id == id }
        .map { [MapCSV.progression: String($0 + 1)] }
    }
  }

  private func detail(_ key: String, _ value: String) -> Row {
    [MapCSV.detail: key, MapCSV.value: value]
  }
}

extension [String: String] {
  fileprivate func merged(with other: Self) -> Self { merging(other) { own, _ in own } }
}
