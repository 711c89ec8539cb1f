import CareerPathways

/// An occupation with the place where it stands, as a row of the table of all.
struct OccupationRow: RecordRow {
  /// The same occupation may stand on a map and on a copy of that map.
  struct ID: Hashable, Sendable {
    let map: RecordID
    let occupation: RecordID
  }

  let id: ID
  var subject: Occupation
  let map: String
  let pathway: String
  let level: String
  /// The number of the level from the top, and that of the pathway.
  let position: (level: Int, pathway: Int)

  var title: String { subject.title }

  init(_ occupation: Occupation, on map: PathwayMap) {
    id = ID(map: map.id, occupation: occupation.id)
    subject = occupation
    self.map = map.name
    pathway = map.pathway(occupation.cell.pathway)?.title ?? ""
    level = map.level(occupation.cell.level)?.title ?? ""
    position =
      map.position(of: occupation.cell).map { ($0.row, $0.column) } ?? (.max, .max)
  }

  /// The title, which stays in sight, where the occupation stands, and the other fields.
  static let columns: [RecordColumn<OccupationRow>] = {
    let fields = Occupation.fields.map { field -> RecordColumn<OccupationRow> in
      WageKey.ends.contains(field.key) ? RecordColumn(wage: field) : RecordColumn(field)
    }
    return Array(fields.prefix(1)) + places + fields.dropFirst()
  }()

  /// Levels sort as they stand on the map, the most advanced first.
  private static let places: [RecordColumn<OccupationRow>] = [
    RecordColumn(place: "map", "Map", order: { .text($0.map.lowercased()) }, text: \.map),
    RecordColumn(
      place: "pathway", "Pathway", order: { .text($0.pathway.lowercased()) }, text: \.pathway),
    RecordColumn(place: "level", "Level", order: { .number($0.position.level) }, text: \.level),
  ]
}
