import CareerPathways

/// Takes the rows of the file of progressions one by one.
struct ProgressionReading {
  private(set) var problems: [TableProblem] = []
  private(set) var progressions: [Progression] = []
  /// Nil where the occupations could not be read, so that no name can be looked up.
  private let names: OccupationNames?

  init(_ names: OccupationNames?) { self.names = names }

  mutating func take(_ row: NamedRow, using random: inout some RandomNumberGenerator) {
    var progression = Progression(id: .random(using: &random))
    row.read(Progression.fields, into: &progression, reporting: &problems)
    let from = end(MapCSV.from, of: row, isOutside: progression.kind == .onRamp)
    let to = end(MapCSV.to, of: row, isOutside: progression.kind == .offRamp)
    guard let from, let to else { return }
    (progression.from, progression.to) = (from, to)
    progressions.append(progression)
  }

  /// The end that a column names; nil, with a problem, where nothing goes by that name.
  private mutating func end(
    _ column: String, of row: NamedRow, isOutside: Bool
  ) -> Progression.End? {
    if isOutside {
      if row[column].isEmpty { problems.append(row.problem(.field(.required), in: column)) }
      return .outside(row[column])
    }
    guard let names else { return nil }
    switch names.owner(of: row[column]) {
    case .one(let id): return .occupation(id)
    case .several: problems.append(row.problem(.severalOccupations, in: column))
    case nil: problems.append(row.problem(.noSuchOccupation, in: column))
    }
    return nil
  }
}
