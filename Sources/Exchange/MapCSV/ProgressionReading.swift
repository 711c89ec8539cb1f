import CareerPathways

/// Takes the rows of the file of progressions one by one.
struct ProgressionReading {
  private(set) var problems: [TableProblem] = []
  private(set) var progressions: [Progression] = []
  /// Nil where the occupations could not be read, so that no name can be looked up.
  private let names: OccupationNames?

  init(_ names: OccupationNames?) { self.names = names }

  mutating func take(_ row: NamedRow, using random: inout some RandomNumberGenerator) {
    let id = RecordID.random(using: &random)
    var progression = Progression(
      id: id, from: end(MapCSV.from, of: row) ?? id, to: end(MapCSV.to, of: row) ?? id)
    row.read(Progression.fields, into: &progression, reporting: &problems)
    progressions.append(progression)
  }

  private mutating func end(_ column: String, of row: NamedRow) -> RecordID? {
    guard let names else { return nil }
    switch names.owner(of: row[column]) {
    case .one(let id): return id
    case .several: problems.append(row.problem(.severalOccupations, in: column))
    case nil: problems.append(row.problem(.noSuchOccupation, in: column))
    }
    return nil
  }
}
