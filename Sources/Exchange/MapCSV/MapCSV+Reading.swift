import CareerPathways

extension MapCSV {
  /// A map from its file of occupations and, where there is one, its file of progressions.
  ///
  /// The files may come in either order. If any row is bad, all bad rows are
  /// reported and there is no map. Everything gets a new id.
  package static func read(
    _ files: [[UInt8]], id: RecordID, name: String,
    using random: inout some RandomNumberGenerator
  ) throws(TableRefusal) -> PathwayMap {
    let numbered = files.enumerated().map { TableFile(number: $0, bytes: $1) }
    let (occupations, progressions) = try parted(numbered)
    var problems = FileProblems()

    var cells = CellReading()
    let required = [pathway, level, occupation]
    for row in problems.rows(of: occupations, known: columns, required: required) {
      cells.take(row, using: &random)
    }
    problems.add(cells.problems, in: occupations)

    // Where rows are bad, a progression may rightly name an occupation that was not read.
    let names = problems.all.isEmpty ? OccupationNames(cells.map(id: id, name: name)) : nil
    var links = ProgressionReading(names)
    if let progressions {
      for row in problems.rows(
        of: progressions, known: progressionColumns, required: [from, to])
      { links.take(row, using: &random) }
      problems.add(links.problems, in: progressions)
    }
    guard problems.all.isEmpty else { throw TableRefusal(problems.all) }
    return cells.map(id: id, name: name, progressions: links.progressions)
  }

  /// Which of the files is which, told by their names of columns.
  private static func parted(
    _ files: [TableFile]
  ) throws(TableRefusal) -> (occupations: TableFile, progressions: TableFile?) {
    var occupations: [TableFile] = []
    var progressions: [TableFile] = []
    for file in files {
      let names = try file.names()
      if names.contains(from), names.contains(to) {
        progressions.append(file)
      } else {
        occupations.append(file)
      }
    }
    guard let first = occupations.first, occupations.count == 1 else {
      throw TableRefusal([
        (occupations.last ?? progressions.last)?.problem(.occupationsNotOnce)
          ?? TableProblem(.occupationsNotOnce, row: 1)
      ])
    }
    if progressions.count > 1 {
      throw TableRefusal(progressions.suffix(1).map { $0.problem(.progressionsTwice) })
    }
    return (first, progressions.first)
  }
}
