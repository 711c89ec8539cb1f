import CareerPathways

/// What the places of a map are called in the findings of its audit.
package struct AuditWords: Sendable {
  private let occupations: [RecordID: (title: String, cell: PathwayMap.Cell)]
  private let levels: [RecordID: String]
  private let pathways: [RecordID: String]
  private let progressions: [RecordID: Progression]

  package init(_ map: PathwayMap) {
    occupations = Self.byID(map.occupations) { ($0.title, $0.cell) }
    levels = Self.byID(map.levels, \.title)
    pathways = Self.byID(map.pathways, \.title)
    progressions = Self.byID(map.progressions) { $0 }
  }

  private static func byID<Item: Record, Value>(
    _ items: [Item], _ value: (Item) -> Value
  ) -> [RecordID: Value] {
    Dictionary(items.map { ($0.id, value($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// A place by its title alone, for a list.
  package func name(of place: AuditPlace) -> String {
    switch place {
    case .map: "The whole map"
    case .pathway(let id): title(of: id, in: pathways)
    case .cell(let cell): name(of: cell)
    case .occupation(let id): title(ofOccupation: id)
    case .progression(let id):
      progressions[id].map { "\(name(of: $0.from)) → \(name(of: $0.to))" } ?? Self.untitled
    }
  }

  /// The level and the pathway of an occupation; empty for other places.
  package func cell(of place: AuditPlace) -> String {
    guard case .occupation(let id) = place, let occupation = occupations[id] else { return "" }
    return name(of: occupation.cell)
  }

  /// A place inside a sentence.
  func phrase(for place: AuditPlace) -> String {
    switch place {
    case .map: "the map"
    case .pathway: "the pathway ‘\(name(of: place))’"
    case .cell: "the cell ‘\(name(of: place))’"
    case .occupation: "‘\(name(of: place))’"
    case .progression(let id):
      progressions[id].map {
        "the \($0.kind.label.lowercased()) from ‘\(name(of: $0.from))’ to ‘\(name(of: $0.to))’"
      } ?? "a progression"
    }
  }

  func title(ofOccupation id: RecordID) -> String { Self.shown(occupations[id]?.title) }

  func title(ofLevel id: RecordID) -> String { title(of: id, in: levels) }

  private func name(of cell: PathwayMap.Cell) -> String {
    "\(title(of: cell.level, in: levels)), \(title(of: cell.pathway, in: pathways))"
  }

  private func name(of end: Progression.End) -> String {
    switch end {
    case .occupation(let id): title(ofOccupation: id)
    case .outside(let name): Self.shown(name)
    }
  }

  private func title(of id: RecordID, in titles: [RecordID: String]) -> String {
    Self.shown(titles[id])
  }

  private static func shown(_ title: String?) -> String {
    title.flatMap { $0.isEmpty ? nil : $0 } ?? untitled
  }

  private static let untitled = "(no title)"
}
