import CareerPathways

/// A pasted table laid on a map, from a place on.
///
/// On the corner the first row has the titles of pathways and the first column those of levels;
/// on the title of a pathway or a level only the one of them. On a cell all cells are cells; one
/// column alone is a list for the cell. A title that the map has means that level or pathway,
/// others are new; where the table runs past the edge, the map grows.
package struct MapLanding {
  /// Where the first cell of the table comes to lie.
  package enum Place: Hashable, Sendable {
    case corner
    case pathway(Int)
    case level(Int)
    /// `position` is the place of the first new occupation in the cell.
    case cell(row: Int, column: Int, position: Int)
  }

  /// Why a table does not fit on a map.
  package enum Refusal: Error, Hashable, Sendable {
    case nothing
    case tooManyLines(most: Int)
    case tooManyOccupations(most: Int)
    case map(MapRefusal)
  }

  /// The most occupations that one paste brings.
  package static let mostOccupations = 2000

  /// The map with the table on it.
  package internal(set) var map: PathwayMap
  package internal(set) var occupations: [Occupation] = []
  /// The cells that got figures, and those of them that had other ones.
  package internal(set) var figures = 0
  package internal(set) var replacedFigures = 0
  package internal(set) var newLevels: [RecordID] = []
  package internal(set) var newPathways: [RecordID] = []
  /// The new levels and pathways past the edge of the map, which the table gives no title.
  package internal(set) var untitled = (levels: 0, pathways: 0)
  /// What could not be kept, as it was written.
  package internal(set) var unread: [String] = []

  let newID: () -> RecordID
  /// The code that goes with a title, or empty.
  let soc: (String) -> String

  package init(
    _ table: PastedTable, at place: Place, on map: PathwayMap, soc: @escaping (String) -> String,
    newID: @escaping () -> RecordID
  ) throws(Refusal) {
    self.map = map
    self.soc = soc
    self.newID = newID
    let parts = LandingParts(table, at: place)
    guard parts.hasText else { throw .nothing }
    try check(parts)
    do throws(MapRefusal) {
      try land(parts, at: place)
    } catch {
      throw .map(error)
    }
    guard occupations.count <= Self.mostOccupations else {
      throw .tooManyOccupations(most: Self.mostOccupations)
    }
  }

  /// Refuses a table that would make a map larger than files may have it.
  private func check(_ parts: LandingParts) throws(Refusal) {
    let most = MapCSV.mostLines
    guard parts.levels.count + map.levels.count <= most,
      parts.pathways.count + map.pathways.count <= most
    else { throw .tooManyLines(most: most) }
  }

  private mutating func land(_ parts: LandingParts, at place: Place) throws(MapRefusal) {
    let pathways = try self.pathways(parts, at: place)
    let levels = try self.levels(parts, at: place)
    var new: [Occupation] = []
    for (level, row) in zip(levels, parts.body) {
      for (pathway, text) in zip(pathways, row) where !text.isEmpty {
        new += try fill(PathwayMap.Cell(level: level, pathway: pathway), with: CellText(text))
      }
    }
    occupations = new
    try map.add(new, at: place.position)
    checkTotals(parts, levels, pathways)
  }

  /// Gives a cell its figures, and answers with its occupations.
  private mutating func fill(
    _ cell: PathwayMap.Cell, with text: CellText
  ) throws(MapRefusal) -> [Occupation] {
    unread += text.unread
    if map.postingMonths == nil { map.postingMonths = text.figures?.months }
    if let new = CellFigures(text.figures) {
      let old = map.figures[cell]
      let joined = new.joined(to: old)
      if let old, joined.overwrites(old) { replacedFigures += 1 }
      figures += 1
      try map.setFigures(joined, in: cell)
    }
    return text.titles.map { title in
      var occupation = Occupation(id: newID(), title: title.text, in: cell)
      occupation.soc = soc(title.text)
      occupation.notes = title.whole
      occupation.take(title.figures)
      return occupation
    }
  }
}

extension MapLanding.Place {
  fileprivate var position: Int? {
    if case .cell(_, _, let position) = self { position } else { nil }
  }
}

extension Occupation {
  fileprivate mutating func take(_ figures: FigureText?) {
    guard let figures else { return }
    postings = figures.postings
    (wageLow, wageHigh) = (figures.wages?.low, figures.wages?.high)
    wageBasis = figures.wages?.basis
  }
}
