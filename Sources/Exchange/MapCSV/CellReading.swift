import CareerPathways

/// Takes the rows of the file of occupations one by one.
struct CellReading {
  private(set) var problems: [TableProblem] = []
  private var levels = AppearingLines<Level>()
  private var pathways = AppearingLines<Pathway>()
  private var occupations: [Occupation] = []
  private var figures: [PathwayMap.Cell: CellFigures] = [:]

  /// The map of what was taken.
  func map(id: RecordID, name: String, progressions: [Progression] = []) -> PathwayMap {
    PathwayMap(
      id: id, name: name, levels: levels.all, pathways: pathways.all, occupations: occupations,
      figures: figures, progressions: progressions)
  }

  mutating func take(_ row: NamedRow, using random: inout some RandomNumberGenerator) {
    let levelPlace = levels.appear(row[MapCSV.level], using: &random)
    let pathwayPlace = pathways.appear(row[MapCSV.pathway], using: &random)
    refuse(row, MapCSV.level, at: levelPlace)
    refuse(row, MapCSV.pathway, at: pathwayPlace)
    let isOccupation = !row[MapCSV.occupation].isEmpty
    switch (levelPlace, pathwayPlace) {
    case (let level?, let pathway?):
      let cell = PathwayMap.Cell(level: levels.all[level].id, pathway: pathways.all[pathway].id)
      if isOccupation {
        takeOccupation(row, in: cell, as: .random(using: &random))
      } else {
        takeFigures(row, of: cell)
      }
    case (nil, _) where isOccupation:
      problems.append(row.problem(.noLevel, in: MapCSV.level))
      if pathwayPlace == nil { problems.append(row.problem(.noPathway, in: MapCSV.pathway)) }
    case (_, nil) where isOccupation:
      problems.append(row.problem(.noPathway, in: MapCSV.pathway))
    case (let level?, nil): takeNotes(row, of: level, in: \.levels)
    case (nil, let pathway?): takeNotes(row, of: pathway, in: \.pathways)
    case (nil, nil): problems.append(row.problem(.nowhere))
    }
  }

  private mutating func takeOccupation(
    _ row: NamedRow, in cell: PathwayMap.Cell, as id: RecordID
  ) {
    var occupation = Occupation(id: id, title: row[MapCSV.occupation], in: cell)
    row.read(MapCSV.details, into: &occupation, reporting: &problems)
    occupations.append(occupation)
  }

  private mutating func takeFigures(_ row: NamedRow, of cell: PathwayMap.Cell) {
    let keys = Set(CellFigures.fields.map(\.key))
    refuse(row, .notForCell) { keys.contains($0) }
    var new = CellFigures()
    row.read(CellFigures.fields, into: &new, reporting: &problems)
    if figures[cell] != nil, !new.isBlank { problems.append(row.problem(.figuresTwice)) }
    if !new.isBlank { figures[cell] = new }
  }

  /// Takes the notes of a row that has a level or a pathway alone.
  private mutating func takeNotes<Line>(
    _ row: NamedRow, of place: Int, in lines: WritableKeyPath<Self, AppearingLines<Line>>
  ) {
    refuse(row, .notForLine) { $0 == MapCSV.notes }
    let notes = row[MapCSV.notes]
    guard !notes.isEmpty, !self[keyPath: lines].note(notes, at: place) else { return }
    problems.append(row.problem(.notesTwice, in: MapCSV.notes))
  }

  /// Reports a level or a pathway beyond the last one that a map takes.
  private mutating func refuse(_ row: NamedRow, _ column: String, at place: Int?) {
    guard let place, place >= MapCSV.mostLines else { return }
    problems.append(row.problem(.tooManyLines(most: MapCSV.mostLines), in: column))
  }

  /// Reports every filled column that such a row cannot have.
  private mutating func refuse(
    _ row: NamedRow, _ fact: TableProblem.Fact, unless isFine: (String) -> Bool
  ) {
    problems += row.filled(MapCSV.details.map(\.key)).filter { !isFine($0) }
      .map { row.problem(fact, in: $0) }
  }
}

/// Levels or pathways in the order in which their titles first appear.
private struct AppearingLines<Line: MapLine> {
  private(set) var all: [Line] = []
  private var places: [String: Int] = [:]

  /// The place of the line with this title, new where it first appears; nil for a blank one.
  mutating func appear(
    _ title: String, using random: inout some RandomNumberGenerator
  ) -> Int? {
    guard !title.isEmpty else { return nil }
    if let place = places[title] { return place }
    var line = Line(id: .random(using: &random))
    line.title = title
    places[title] = all.count
    all.append(line)
    return all.count - 1
  }

  /// Gives a line its notes; false where it has others.
  mutating func note(_ note: String, at place: Int) -> Bool {
    guard all[place].note.isEmpty || all[place].note == note else { return false }
    all[place].note = note
    return true
  }
}
