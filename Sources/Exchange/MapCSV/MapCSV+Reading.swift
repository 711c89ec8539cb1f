import CareerPathways

extension MapCSV {
  /// A map from its file of occupations and, where there are some, those of progressions and of
  /// details.
  ///
  /// The files may come in any order. If any row is bad, all bad rows are
  /// reported and there is no map. Everything gets a new id.
  package static func read(
    _ files: [[UInt8]], id: RecordID, name: String,
    using random: inout some RandomNumberGenerator
  ) throws(TableRefusal) -> PathwayMap {
    let files = try parted(files.enumerated().map { TableFile(number: $0, bytes: $1) })
    var problems = FileProblems()

    var cells = CellReading()
    let required = [pathway, level, occupation]
    for row in problems.rows(of: files.occupations, known: columns, required: required) {
      cells.take(row, using: &random)
    }
    problems.add(cells.problems, in: files.occupations)

    // Where rows are bad, a progression may rightly name an occupation that was not read.
    let names = problems.all.isEmpty ? OccupationNames(cells.map(id: id, name: name)) : nil
    var links = ProgressionReading(names)
    if let file = files.progressions {
      for row in problems.rows(of: file, known: progressionColumns, required: [from, to]) {
        links.take(row, using: &random)
      }
      problems.add(links.problems, in: file)
    }
    var map = cells.map(id: id, name: name, progressions: links.progressions)
    // And a detail may rightly be of what was not read.
    if let file = files.details, problems.all.isEmpty {
      map = read(file, of: map, reporting: &problems, using: &random)
    }
    guard problems.all.isEmpty else { throw TableRefusal(problems.all) }
    return map
  }

  private static func read(
    _ details: TableFile, of map: PathwayMap, reporting problems: inout FileProblems,
    using random: inout some RandomNumberGenerator
  ) -> PathwayMap {
    var reading = DetailReading(map)
    for row in problems.rows(of: details, known: detailColumns, required: [detail]) {
      reading.take(row, using: &random)
    }
    problems.add(reading.problems, in: details)
    return reading.finish()
  }

  /// The files of an import by what they hold.
  private struct Parted {
    let occupations: TableFile
    let progressions: TableFile?
    let details: TableFile?
  }

  /// Whether one of the files of an import says where figures come from.
  package static func holdDetails(_ files: [[UInt8]]) -> Bool {
    files.enumerated().contains {
      // A file whose names cannot be read is refused where the map is read.
      (try? TableFile(number: $0, bytes: $1).names().contains(detail)) == true
    }
  }

  /// Which of the files is which, told by their names of columns.
  private static func parted(_ files: [TableFile]) throws(TableRefusal) -> Parted {
    var (occupations, progressions, details): ([TableFile], [TableFile], [TableFile]) = ([], [], [])
    for file in files {
      let names = try file.names()
      if names.contains(detail) {
        details.append(file)
      } else if names.contains(from), names.contains(to) {
        progressions.append(file)
      } else {
        occupations.append(file)
      }
    }
    guard let first = occupations.first, occupations.count == 1 else {
      throw TableRefusal([
        (occupations.last ?? files.last)?.problem(.occupationsNotOnce)
          ?? TableProblem(.occupationsNotOnce, row: 1)
      ])
    }
    try refuseSecond(of: progressions, .progressionsTwice)
    try refuseSecond(of: details, .detailsTwice)
    return Parted(
      occupations: first, progressions: progressions.first, details: details.first)
  }

  private static func refuseSecond(
    of files: [TableFile], _ fact: TableProblem.Fact
  ) throws(TableRefusal) {
    if files.count > 1 { throw TableRefusal(files.suffix(1).map { $0.problem(fact) }) }
  }
}
